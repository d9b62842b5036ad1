package planted.scene;

import java.util.List;
import planted.figure.Titled;

record KnowsFigure(List<Titled> titles) {}
