package com.shop;

import dev.armature.runtime.json.StringCodec;
import java.math.BigDecimal;

public final class MoneyCodec implements StringCodec<Money> {
  @Override
  public Money parse(String text) {
    int space = text.indexOf(' ');
    if (space < 0) {
      throw new IllegalArgumentException("must be an amount and a currency, as 5.00 EUR");
    }
    BigDecimal amount = new BigDecimal(text.substring(0, space));
    return new Money(amount.movePointRight(2).longValueExact(), text.substring(space + 1));
  }

  @Override
  public String format(Money money) {
    return BigDecimal.valueOf(money.cents(), 2) + " " + money.currency();
  }
}
