package planted.figure;

import java.util.List;

record HoldsBuilder(List<Titled.Builder> builders) {}
