package planted.data;

import org.slf4j.Logger;

interface UsesLibrary {
  Logger logger();
}
