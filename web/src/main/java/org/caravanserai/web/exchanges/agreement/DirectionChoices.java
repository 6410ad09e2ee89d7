package org.caravanserai.web.exchanges.agreement;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.IntStream;
import org.caravanserai.web.lists.FilterChoice;
import org.caravanserai.web.shell.Formats;
import org.caravanserai.web.shell.Texts;

/** Who sends and who receives: all pairs of the parties, by their numbers. */
@Named
@RequestScoped
public class DirectionChoices {

    private AgreementFormPage page;
    private Texts texts;
    private Formats formats;

    @SuppressWarnings("NullAway.Init")
    protected DirectionChoices() {}

    @Inject
    DirectionChoices(AgreementFormPage page, Texts texts, Formats formats) {
        this.page = page;
        this.texts = texts;
        this.formats = formats;
    }

    public List<FilterChoice> getAll() {
        var names = names();
        return IntStream.range(0, names.size())
                .boxed()
                .flatMap(from -> IntStream.range(0, names.size())
                        .filter(to -> to != from)
                        .mapToObj(to -> new FilterChoice(
                                (from + 1) + ">" + (to + 1),
                                texts.of("exchanges.condition.direction", names.get(from), names.get(to)))))
                .toList();
    }

    private List<String> names() {
        var known = page.getKnown();
        if (known != null) {
            return known.parties().stream()
                    .map(side -> formats.text(side.party().name().texts()))
                    .toList();
        }
        int parties = page.getFields().getParties().size();
        return IntStream.range(0, parties)
                .mapToObj(number -> number == 0
                        ? texts.of("exchanges.form.ownOrganization")
                        : parties == 2
                                ? texts.of("exchanges.form.partner")
                                : texts.of("exchanges.form.partnerNumber", number))
                .toList();
    }
}
