package org.caravanserai.exchanges.application;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.caravanserai.domain.exchanges.places.Term;
import org.caravanserai.domain.shared.OrEmpty;
import org.caravanserai.domain.shared.Slug;
import org.jspecify.annotations.Nullable;

/**
 * An application as the form has it.
 *
 * @param wishes keys of destinations, the best liked first
 * @param term the full year when absent
 * @param answers by key of the question; required ones may be open until the submission
 */
public record ApplicationDraft(
        @OrEmpty List<String> wishes,
        @Nullable Term term,
        @OrEmpty Map<String, Object> answers) {

    /** The command for the application to this call. */
    public ApplyForCall.Command to(Slug call) {
        return new ApplyForCall.Command(call, wishes, Objects.requireNonNullElse(term, Term.FULL_YEAR), answers);
    }
}
