package org.caravanserai.domain.centers.fee;

import org.caravanserai.domain.shared.Money;

/** Sums over accounts in one currency. */
public record FeeTotal(Money charged, Money paid, Money owed, int accounts) {}
