/** Scene to PDF through OpenPDF. */
module org.viz4j.backend.pdf {
  requires static org.jspecify;
  requires org.viz4j.api;
  requires com.github.librepdf.openpdf;
  // OpenPDF names its types in signatures, and being no module of its own cannot say so
  requires java.desktop;

  provides org.viz4j.spi.BackendProvider with
      org.viz4j.backend.pdf.OpenPdfProvider;
}
