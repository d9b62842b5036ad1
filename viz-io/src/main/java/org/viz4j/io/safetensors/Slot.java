package org.viz4j.io.safetensors;

import org.viz4j.io.bytes.TensorFile;

/** One tensor of the header; its offsets are from the end of the header on. */
record Slot(String name, TensorFile.Storage storage, long begin, long end) {}
