package com.example.model;

import com.example.json.Defaults;
import dev.armature.runtime.generated.Generated;
import dev.armature.runtime.json.Field;
import dev.armature.runtime.json.RawJson;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The schema {@code Account/Input}.
 *
 * @param password at least 4 characters
 * @param any checked whole: {@code type}, {@code prefixItems}
 * @param mail in the format {@code email}
 * @param open matches {@code ^o}
 * @param born {@code "2020-01-01"} by default
 */
@Generated("input.yaml#/components/schemas/Account")
public record AccountInput(String name, String password, @Nullable String again,
    @Nullable String iban, @Nullable List<String> keys, @Nullable Map<String, String> tokens,
    Field<String> maybe, @Nullable String both, @Nullable String shown,
    @Nullable List<List<String>> grid, @Nullable List<RawJson> any, @Nullable Long count,
    @Nullable String mail, @Nullable String open, @Nullable Inner inner,
    @Nullable AccountVaultInput vault, @Nullable AccountEither either, LocalDate born) {
  public AccountInput {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(password, "password");
    keys = keys == null ? null : List.copyOf(keys);
    tokens = tokens == null ? null : Collections.unmodifiableMap(new LinkedHashMap<>(tokens));
    Objects.requireNonNull(maybe, "maybe");
    grid = grid == null ? null : List.copyOf(grid);
    any = any == null ? null : List.copyOf(any);
    Objects.requireNonNull(born, "born");
  }

  /** Does not show secrets. */
  @Override
  public String toString() {
    return "AccountInput[name=" + name
        + ", password=***, again=***, iban=***, keys=***, tokens=***, maybe=***, both=***, shown=" + shown
        + ", grid=***, any=***, count=" + count
        + ", mail=***, open=" + open
        + ", inner=" + inner
        + ", vault=***, either=" + either
        + ", born=" + born
        + "]";
  }

  /** Starts with nothing set. */
  public static Builder builder() {
    return new Builder();
  }

  /** Starts with these values. */
  public Builder toBuilder() {
    return new Builder()
        .name(name)
        .password(password)
        .again(again)
        .iban(iban)
        .keys(keys)
        .tokens(tokens)
        .maybe(maybe)
        .both(both)
        .shown(shown)
        .grid(grid)
        .any(any)
        .count(count)
        .mail(mail)
        .open(open)
        .inner(inner)
        .vault(vault)
        .either(either)
        .born(born);
  }

  /** Sets values one by one. Not thread-safe. */
  public static final class Builder {
    private @Nullable String name;
    private @Nullable String password;
    private @Nullable String again;
    private @Nullable String iban;
    private @Nullable List<String> keys;
    private @Nullable Map<String, String> tokens;
    private Field<String> maybe = Field.absent();
    private @Nullable String both;
    private @Nullable String shown;
    private @Nullable List<List<String>> grid;
    private @Nullable List<RawJson> any;
    private @Nullable Long count;
    private @Nullable String mail;
    private @Nullable String open;
    private @Nullable Inner inner;
    private @Nullable AccountVaultInput vault;
    private @Nullable AccountEither either;
    private LocalDate born = Defaults.ACCOUNT_INPUT_BORN;

    private Builder() {}

    public Builder name(String name) {
      this.name = name;
      return this;
    }

    public Builder password(String password) {
      this.password = password;
      return this;
    }

    public Builder again(@Nullable String again) {
      this.again = again;
      return this;
    }

    public Builder iban(@Nullable String iban) {
      this.iban = iban;
      return this;
    }

    public Builder keys(@Nullable List<String> keys) {
      this.keys = keys;
      return this;
    }

    public Builder tokens(@Nullable Map<String, String> tokens) {
      this.tokens = tokens;
      return this;
    }

    public Builder maybe(Field<String> maybe) {
      this.maybe = maybe;
      return this;
    }

    public Builder both(@Nullable String both) {
      this.both = both;
      return this;
    }

    public Builder shown(@Nullable String shown) {
      this.shown = shown;
      return this;
    }

    public Builder grid(@Nullable List<List<String>> grid) {
      this.grid = grid;
      return this;
    }

    public Builder any(@Nullable List<RawJson> any) {
      this.any = any;
      return this;
    }

    public Builder count(@Nullable Long count) {
      this.count = count;
      return this;
    }

    public Builder mail(@Nullable String mail) {
      this.mail = mail;
      return this;
    }

    public Builder open(@Nullable String open) {
      this.open = open;
      return this;
    }

    public Builder inner(@Nullable Inner inner) {
      this.inner = inner;
      return this;
    }

    public Builder vault(@Nullable AccountVaultInput vault) {
      this.vault = vault;
      return this;
    }

    public Builder either(@Nullable AccountEither either) {
      this.either = either;
      return this;
    }

    public Builder born(LocalDate born) {
      this.born = born;
      return this;
    }

    /**
     * Ends with these values.
     *
     * @throws NullPointerException naming a value that must be set and is not
     */
    public AccountInput build() {
      return new AccountInput(Objects.requireNonNull(name, "name"),
          Objects.requireNonNull(password, "password"), again, iban, keys, tokens, maybe, both,
          shown, grid, any, count, mail, open, inner, vault, either, born);
    }
  }
}
