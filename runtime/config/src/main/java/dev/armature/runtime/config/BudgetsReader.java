package dev.armature.runtime.config;

import dev.armature.runtime.limit.TrustedProxies;
import dev.armature.runtime.server.Budget;
import dev.armature.runtime.server.Budgets;
import dev.armature.runtime.server.Share;

/** Reads {@code server.budgets}: how much of the server clients may take up. */
final class BudgetsReader {
  private BudgetsReader() {}

  /**
   * The budgets; what is not configured follows from the size of the heap.
   *
   * @param streams how many streams there may be
   * @param body the longest body; a few of that size fit in any case
   * @param proxies free of shares per address
   */
  static Budgets read(Section section, int streams, long body, TrustedProxies proxies) {
    Budgets budgets =
        Budgets.ofThisJvm()
            .with(Budget.STREAMS, share -> new Share(streams, streams))
            .with(Budget.BODY_BYTES, share -> atLeast(share, body))
            .exempting(proxies);
    for (Budget budget : Budget.values()) {
      Section own = section.section(budget.key());
      budgets = budgets.with(budget, share -> share(own, budget, share));
      own.done();
    }
    section.done();
    return budgets;
  }

  private static Share atLeast(Share share, long body) {
    return new Share(Math.max(share.all(), 4 * body), Math.max(share.perAddress(), 2 * body));
  }

  private static Share share(Section section, Budget budget, Share usual) {
    long all = amount(section, "all", budget, usual.all());
    // Who says less in all means less per address, too.
    long perAddress = amount(section, "perAddress", budget, Math.min(all, usual.perAddress()));
    if (perAddress > all) {
      section.problem("perAddress", "wrong-value", "'perAddress' must not be above 'all'");
      return usual;
    }
    return new Share(all, perAddress);
  }

  private static long amount(Section section, String key, Budget budget, long usual) {
    int most = 999_999_999;
    return budget.inBytes()
        ? section.size(key, usual)
        : section.integer(key, (int) Math.min(usual, most), 1, most);
  }
}
