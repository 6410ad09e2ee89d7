package org.caravanserai.web.exchanges.nomination;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Objects;
import java.util.UUID;
import org.caravanserai.domain.exchanges.places.Term;
import org.caravanserai.domain.shared.Conflict;
import org.caravanserai.exchanges.nomination.ProposeAgain;
import org.caravanserai.platform.forms.FormFields;
import org.caravanserai.web.shell.Notices;
import org.caravanserai.web.shell.RequestParameters;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;

/** The form by which the sending side changes a nomination and hands it in again. */
@Named
@RequestScoped
public class NominationAgainPage {

    private final ProposeAgain propose;
    private final NominationPage page;
    private final Notices notices;
    private final RequestParameters parameters;
    private @Nullable NomineeFields person;
    private @Nullable String term;
    private @Nullable String note;

    @Inject
    NominationAgainPage(ProposeAgain propose, NominationPage page, Notices notices, RequestParameters parameters) {
        this.propose = propose;
        this.page = page;
        this.notices = notices;
        this.parameters = parameters;
    }

    public void save() {
        var fields = new FormFields();
        var how = fields.neededConstant(Term.class, "term", term);
        var nominee = getPerson().read(fields);
        var student = getPerson().student(fields);
        fields.throwIfAny();
        var code = page.getNomination().code();
        propose.execute(new ProposeAgain.Command(
                code, shown(), Objects.requireNonNull(how), Objects.requireNonNull(nominee), note, student));
        notices.done("exchanges.done.proposedAgain");
        Faces.redirect("/manage/exchanges/nominations/%s", code);
    }

    /** The proposal that the page has shown: its id comes with the form. */
    private UUID shown() {
        try {
            return UUID.fromString(parameters.text("proposal"));
        } catch (IllegalArgumentException nonsense) {
            throw new Conflict("stale-proposal");
        }
    }

    public NomineeFields getPerson() {
        if (person == null) {
            person = new NomineeFields();
            person.show(page.getNomination());
        }
        return person;
    }

    public String getTerm() {
        return Objects.requireNonNullElseGet(
                term, () -> page.getNomination().term().name());
    }

    public void setTerm(@Nullable String term) {
        this.term = term;
    }

    public @Nullable String getNote() {
        return note;
    }

    public void setNote(@Nullable String note) {
        this.note = note;
    }
}
