package org.caravanserai.web.exchanges.agreement;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.IntStream;
import org.caravanserai.domain.exchanges.agreement.AgreementView;
import org.caravanserai.web.lists.FilterChoice;
import org.caravanserai.web.shell.Formats;
import org.caravanserai.web.shell.Texts;
import org.jspecify.annotations.Nullable;

/** Sender and receiver: all pairs of parties, by their numbers. */
@Named
@RequestScoped
public class DirectionChoices {

    private final Texts texts;
    private final Formats formats;

    @Inject
    DirectionChoices(Texts texts, Formats formats) {
        this.texts = texts;
        this.formats = formats;
    }

    /**
     * @param known null while the agreement is new
     */
    public List<FilterChoice> of(@Nullable AgreementView known, AgreementForm fields) {
        var names = names(known, fields);
        return IntStream.range(0, names.size())
                .boxed()
                .flatMap(from -> IntStream.range(0, names.size())
                        .filter(to -> to != from)
                        .mapToObj(to -> new FilterChoice(
                                (from + 1) + ">" + (to + 1),
                                texts.of("exchanges.condition.direction", names.get(from), names.get(to)))))
                .toList();
    }

    private List<String> names(@Nullable AgreementView known, AgreementForm fields) {
        if (known != null) {
            return known.parties().stream()
                    .map(side -> formats.text(side.party().name().texts()))
                    .toList();
        }
        int parties = fields.getParties().size();
        return IntStream.range(0, parties)
                .mapToObj(number -> number == 0
                        ? texts.of("exchanges.form.ownOrganization")
                        : parties == 2
                                ? texts.of("exchanges.form.partner")
                                : texts.of("exchanges.form.partnerNumber", number))
                .toList();
    }
}
