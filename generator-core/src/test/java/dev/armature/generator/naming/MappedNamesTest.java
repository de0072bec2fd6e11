package dev.armature.generator.naming;

import static org.assertj.core.api.Assertions.assertThat;

import dev.armature.generator.ir.MappedDefault;
import dev.armature.generator.ir.MappedType;
import java.util.List;
import org.junit.jupiter.api.Test;

class MappedNamesTest {
  private static final MappedType MONEY = new MappedType("a.Money", "a.MoneyCodec");

  @Test
  void codecsAreCalledByTheirSimpleNames() {
    MappedType url = new MappedType("java.net.URI", "b.URICodec");
    assertThat(MappedNames.codecs(List.of(url, MONEY)).values())
        .containsExactly("MONEY_CODEC", "URI_CODEC");
  }

  @Test
  void namesakesAreCalledByAllOfTheirNames() {
    MappedType other = new MappedType("b.Money", "b.MoneyCodec");
    assertThat(MappedNames.codecs(List.of(other, MONEY)).values())
        .containsExactly("A_MONEY_CODEC", "B_MONEY_CODEC");
  }

  @Test
  void defaultsAreCalledByTheirClassAndValue() {
    List<MappedDefault> defaults =
        List.of(
            new MappedDefault(MONEY, "\"5 EUR\""),
            new MappedDefault(MONEY, "\"5 EUR!\""),
            new MappedDefault(MONEY, "{\"cents\": 7}"));
    assertThat(MappedNames.defaults(defaults).values())
        .containsExactly("MONEY_5_EUR", "MONEY_5_EUR_", "MONEY_CENTS_7");
  }
}
