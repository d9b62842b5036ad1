package org.viz4j.io.bytes;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import org.jspecify.annotations.Nullable;

/** The few runs of values of one file that were read last, whatever number of tensors it has. */
final class Windows {
  private static final int MOST = 4;

  private final Deque<Window> windows = new ArrayDeque<>();

  Windows() {}

  /** {@code values} of {@code owner} from {@code from} on. */
  record Window(Object owner, long from, double[] values) {
    boolean has(Object other, long index) {
      return owner == other && index >= from && index - from < values.length;
    }
  }

  synchronized @Nullable Window find(Object owner, long index) {
    for (Iterator<Window> each = windows.iterator(); each.hasNext(); ) {
      Window window = each.next();
      if (window.has(owner, index)) {
        each.remove();
        windows.addFirst(window);
        return window;
      }
    }
    return null;
  }

  synchronized void add(Window window) {
    if (windows.size() == MOST) {
      windows.removeLast();
    }
    windows.addFirst(window);
  }
}
