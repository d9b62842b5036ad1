package org.viz4j.io.model;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.viz4j.data.ModelGraph;
import org.viz4j.error.FileException;
import org.viz4j.error.InvalidInputException;

/**
 * Reads the layers of a model and how they are connected. A file whose first character is a brace
 * is JSON, any other ONNX; its name does not matter.
 *
 * <ul>
 *   <li><b>JSON.</b> {@code layers} is a list of objects with {@code name}, {@code type}, {@code
 *       output_shape} (null or −1 for the batch) and {@code params}; only the name must be there.
 *       {@code connections} is a list of pairs of names, from and to; without it the layers are a
 *       chain. {@code name} names the model. Everything else is skipped. A {@code total_params}
 *       that is not the sum gives a warning.
 *   <li><b>ONNX.</b> Inputs and nodes become layers. The numbers of a node's initializers are its
 *       parameters, each initializer counted once, at the first node that takes it; of a model
 *       without initializers those of its {@code Constant} nodes. 64-bit integers, truth values and
 *       texts are shapes, axes and switches, not parameters. Nodes that compute from constants
 *       alone are no layers. Shapes are those that the file states for inputs, outputs and values.
 *       Branches of {@code If} and bodies of {@code Loop} stay one layer, with a warning. Weights
 *       are never read, and other files that the model refers to are never opened.
 * </ul>
 */
public final class ModelReader {
  private static final int BYTE_ORDER_MARK = 0xEF;
  private static final int MARK_LENGTH = 3;

  private ModelReader() {}

  /**
   * Reads {@code file}.
   *
   * @return one layer or more; {@link ModelGraph#warnings()} says what was assumed or left out
   * @throws FileException if the file is missing, is neither of the two formats, is damaged, or
   *     names a layer twice or one that is not there, or connects layers in a circle; the message
   *     names the file
   */
  public static ModelGraph read(Path file) {
    try {
      if (Files.isDirectory(file)) {
        throw new Damage("the file must be a file, but was a folder");
      }
      return isJson(file) ? ArchitectureJson.read(file) : Onnx.read(file);
    } catch (InvalidInputException | Damage e) {
      throw new FileException(e.getMessage() + " in model " + file, e);
    } catch (NoSuchFileException e) {
      throw new FileException("model " + file + " must exist, but was missing", e);
    } catch (IOException e) {
      throw new FileException(
          "model " + file + " must be readable, but was refused (" + e + ")", e);
    }
  }

  private static boolean isJson(Path file) throws IOException {
    try (InputStream bytes = Files.newInputStream(file)) {
      int first = bytes.read();
      if (first == BYTE_ORDER_MARK) {
        bytes.skipNBytes(MARK_LENGTH - 1);
        first = bytes.read();
      }
      while (first == ' ' || first == '\t' || first == '\r' || first == '\n') {
        first = bytes.read();
      }
      return first == '{' || first == '[';
    }
  }
}
