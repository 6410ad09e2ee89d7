package org.caravanserai.web.exchanges.correction;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.caravanserai.domain.exchanges.agreement.BalanceUnit;
import org.caravanserai.domain.exchanges.correction.CorrectionKind;
import org.caravanserai.domain.exchanges.correction.CorrectionRow;
import org.caravanserai.domain.exchanges.places.Weight;
import org.caravanserai.web.shell.Formats;
import org.caravanserai.web.shell.Texts;

/** What a correction changes, in words. */
@Named
@RequestScoped
public class CorrectionWords {

    private final Texts texts;
    private final Formats formats;

    @Inject
    CorrectionWords(Texts texts, Formats formats) {
        this.texts = texts;
        this.formats = formats;
    }

    public String what(CorrectionRow row) {
        var recorded = row.recordedOn();
        if (recorded == null) {
            return weight(new Weight(row.persons(), row.semesters(), row.months()));
        }
        var right = row.correctedOn();
        var was = formats.date(recorded, null);
        if (right != null) {
            return texts.of("exchanges.correction.dates", formats.date(right, null), was);
        }
        return texts.of(
                row.kind() == CorrectionKind.ARRIVAL
                        ? "exchanges.correction.notArrived"
                        : "exchanges.correction.notDeparted",
                was);
    }

    /** What is added or, with a minus, taken away. */
    public String weight(Weight weight) {
        return Stream.of(
                        amount(BalanceUnit.PERSONS, BigDecimal.valueOf(weight.persons())),
                        amount(BalanceUnit.SEMESTERS, weight.semesters()),
                        amount(BalanceUnit.PERSON_MONTHS, weight.months()))
                .filter(each -> !each.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    private String amount(BalanceUnit unit, BigDecimal number) {
        return number.signum() == 0
                ? ""
                : sign(number.signum()) + texts.of("exchanges.balanceAmount." + unit, number.abs());
    }

    /** The sign keeps its place before the number in a text from right to left. */
    private static String sign(int number) {
        return "\u200E" + (number > 0 ? "+" : "−");
    }
}
