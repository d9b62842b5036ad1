package org.viz4j.core.graph;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.viz4j.geom.Point;
import org.viz4j.geom.Rect;
import org.viz4j.geom.Size;

/**
 * A graph laid out in rows (Sugiyama, Tagawa and Toda, 1981): each node stands below all that lead
 * to it, no two boxes overlap, each edge is one line of level and upright stretches that never goes
 * up and meets no box but those at its ends. The main way, if there is one, is a straight column.
 * The same graph is always laid out alike.
 *
 * @param boxes by node, in pt, y down
 * @param routes by edge: the corners from the lower side of one box to the upper side of another
 * @param size that holds all
 */
public record LayeredLayout(List<Rect> boxes, List<List<Point>> routes, Size size) {

  /**
   * Distances in pt.
   *
   * @param boxes between two boxes of one row
   * @param lines between a line and a box or another line beside it
   * @param rows between two rows, at least
   * @param tracks between two level stretches
   */
  public record Spacing(double boxes, double lines, double rows, double tracks) {}

  /**
   * Lays out {@code graph}.
   *
   * @param sizes of the boxes by node
   */
  public static LayeredLayout of(Digraph graph, List<Size> sizes, Spacing spacing) {
    Rows rows = new Rows(graph);
    RowOrder.improve(rows);
    Straight straight = new Straight(rows);
    double[] widths = sizes.stream().mapToDouble(Size::width).toArray();
    double[] middles = Columns.of(rows, straight, widths, spacing);
    Ports ports = new Ports(rows, straight, middles, widths);
    List<Channel> channels = rows.gaps().stream().map(gap -> new Channel(gap, ports)).toList();
    return new Placement(rows, sizes, middles, channels, spacing).layout(graph, ports);
  }

  /** Everything across is known; this adds how far down. */
  private static final class Placement {
    private final Rows rows;
    private final List<Size> sizes;
    private final double[] middles;
    private final List<Channel> channels;
    private final Spacing spacing;
    private final double[] tops;
    private final double[] heights;

    Placement(
        Rows rows, List<Size> sizes, double[] middles, List<Channel> channels, Spacing spacing) {
      this.rows = rows;
      this.sizes = sizes;
      this.middles = middles;
      this.channels = channels;
      this.spacing = spacing;
      this.tops = new double[rows.rows().size()];
      this.heights = new double[tops.length];
      double y = 0;
      for (int row = 0; row < tops.length; row++) {
        heights[row] =
            rows.rows().get(row).stream()
                .filter(rows::isNode)
                .mapToDouble(node -> sizes.get(node).height())
                .max()
                .orElse(0);
        tops[row] = y;
        y += heights[row] + gap(row);
      }
    }

    private double gap(int row) {
      int more = Math.max(0, channels.get(row).tracks() - 1);
      return spacing.rows + more * spacing.tracks;
    }

    LayeredLayout layout(Digraph graph, Ports ports) {
      List<Rect> boxes = new ArrayList<>();
      for (int node = 0; node < graph.size(); node++) {
        Size size = sizes.get(node);
        int row = rows.rowOf(node);
        boxes.add(
            new Rect(
                middles[node] - size.width() / 2,
                tops[row] + (heights[row] - size.height()) / 2,
                size.width(),
                size.height()));
      }
      List<List<Point>> routes = new ArrayList<>();
      graph.edges().forEach(edge -> routes.add(new ArrayList<>()));
      for (int row = 0; row < tops.length; row++) {
        for (Rows.Segment segment : rows.gaps().get(row)) {
          extend(routes.get(segment.edge()), segment, row, ports, boxes);
        }
      }
      double right = Arrays.stream(middles).max().orElse(0);
      for (Rect box : boxes) {
        right = Math.max(right, box.right());
      }
      int last = tops.length - 1;
      return new LayeredLayout(
          boxes,
          routes.stream().map(Placement::corners).toList(),
          new Size(right, tops[last] + heights[last]));
    }

    private void extend(
        List<Point> route, Rows.Segment segment, int row, Ports ports, List<Rect> boxes) {
      double start = ports.start(segment);
      double end = ports.end(segment);
      if (rows.isNode(segment.from())) {
        route.add(new Point(start, boxes.get(segment.from()).bottom()));
      }
      Channel channel = channels.get(row);
      // the arrow's head needs room below, so the tracks lie a little above the middle
      double y =
          tops[row]
              + heights[row]
              + spacing.rows * 0.4
              + channel.track(segment.from()) * spacing.tracks;
      route.add(new Point(start, y));
      route.add(new Point(end, y));
      if (rows.isNode(segment.to())) {
        route.add(new Point(end, boxes.get(segment.to()).y()));
      }
    }

    /** Without points that lie on the way between their neighbours. */
    private static List<Point> corners(List<Point> route) {
      List<Point> corners = new ArrayList<>();
      for (Point point : route) {
        int size = corners.size();
        if (size > 0 && same(corners.get(size - 1), point)) {
          continue;
        }
        if (size > 1 && inLine(corners.get(size - 2), corners.get(size - 1), point)) {
          corners.remove(size - 1);
        }
        corners.add(point);
      }
      return List.copyOf(corners);
    }

    private static boolean same(Point a, Point b) {
      return Math.abs(a.x() - b.x()) < 1e-6 && Math.abs(a.y() - b.y()) < 1e-6;
    }

    private static boolean inLine(Point a, Point b, Point c) {
      boolean upright = Math.abs(a.x() - b.x()) < 1e-6 && Math.abs(b.x() - c.x()) < 1e-6;
      boolean level = Math.abs(a.y() - b.y()) < 1e-6 && Math.abs(b.y() - c.y()) < 1e-6;
      return upright || level;
    }
  }
}
