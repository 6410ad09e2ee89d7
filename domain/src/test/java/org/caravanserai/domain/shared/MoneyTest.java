package org.caravanserai.domain.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.util.Currency;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MoneyTest {

    private static Money money(String amount, String currency) {
        return new Money(new BigDecimal(amount), Currency.getInstance(currency));
    }

    @ParameterizedTest
    @CsvSource({"12.5,EUR,12.50 EUR", "1200,JPY,1200 JPY", "1.5,KWD,1.500 KWD", "10,XAF,10 XAF", "10.00,XCD,10.00 XCD"})
    void anAmountHasTheDecimalsOfItsCurrency(String amount, String currency, String shown) {
        assertThat(money(amount, currency)).hasToString(shown);
    }

    @ParameterizedTest
    @ValueSource(strings = {"XXX", "XTS", "XAU", "XAG", "XPT", "XPD", "XDR"})
    void nobodyPaysWithCodesThatBelongToNoCountry(String currency) {
        var refusal = catchThrowableOfType(Invalid.class, () -> money("10", currency));
        assertThat(refusal.violations())
                .extracting(Invalid.Violation::field, Invalid.Violation::key)
                .containsExactly(tuple("currency", "currency-without-country"));
    }

    @ParameterizedTest
    @CsvSource({"1.005,EUR,too-many-decimals", "1.5,JPY,too-many-decimals", "1234567890123456,EUR,amount-too-large"})
    void whatCannotBeAnAmountIsRefused(String amount, String currency, String key) {
        var refusal = catchThrowableOfType(Invalid.class, () -> money(amount, currency));
        assertThat(refusal.violations()).extracting(Invalid.Violation::key).containsExactly(key);
    }
}
