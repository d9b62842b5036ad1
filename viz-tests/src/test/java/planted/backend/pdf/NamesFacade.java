package planted.backend.pdf;

final class NamesFacade {
  final planted.Facade facade = new planted.Facade();
}
