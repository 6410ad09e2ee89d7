package org.caravanserai.web.exchanges.nomination;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.stream.Collectors;
import org.caravanserai.domain.exchanges.agreement.AgreementRow;
import org.caravanserai.domain.exchanges.agreement.Condition;
import org.caravanserai.domain.exchanges.places.Places;
import org.caravanserai.domain.shared.AcademicYear;
import org.caravanserai.exchanges.agreement.ShowAgreement;
import org.caravanserai.web.lists.FilterChoice;
import org.caravanserai.web.shell.Formats;
import org.caravanserai.web.shell.Texts;

/** Agreements and their places, as an officer chooses among them. */
@ApplicationScoped
class PlaceWords {

    private final Texts texts;
    private final Formats formats;

    @Inject
    PlaceWords(Texts texts, Formats formats) {
        this.texts = texts;
        this.formats = formats;
    }

    FilterChoice agreement(AgreementRow row) {
        var parties = row.parties().stream()
                .map(party -> formats.text(party.name().texts()))
                .collect(Collectors.joining(" · "));
        return new FilterChoice(row.code(), formats.text(row.title().texts()) + " · " + parties);
    }

    /** Named by its condition and academic year. */
    FilterChoice place(ShowAgreement.Shown shown, Condition condition, AcademicYear year, Places left) {
        return new FilterChoice(
                condition.code() + "@" + year,
                texts.of(
                        "exchanges.nominate.place",
                        year,
                        texts.of("exchanges.mobilityKind." + condition.kind()),
                        formats.text(
                                shown.agreement().party(condition.to()).name().texts()),
                        left.left()));
    }
}
