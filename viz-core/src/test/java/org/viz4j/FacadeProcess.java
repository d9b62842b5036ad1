package org.viz4j;

import org.viz4j.error.ConfigException;

/** A process whose first use of the facade meets a bad setting that is then put right. */
final class FacadeProcess {
  private FacadeProcess() {}

  public static void main(String[] args) {
    System.setProperty("viz.dpi", "bad");
    for (int i = 0; i < 2; i++) {
      try {
        Viz.plotter();
      } catch (ConfigException e) {
        System.out.print("refused ");
      }
    }
    System.setProperty("viz.dpi", "72");
    System.out.print(Viz.plotter().config().options().dpi());
    System.out.print(Viz.plotter() == Viz.plotter() ? " shared" : " made again");
  }
}
