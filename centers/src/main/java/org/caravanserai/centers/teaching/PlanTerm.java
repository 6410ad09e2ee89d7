package org.caravanserai.centers.teaching;

import jakarta.inject.Inject;
import java.time.LocalDate;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.centers.center.Center;
import org.caravanserai.domain.centers.teaching.TeachingAction;
import org.caravanserai.domain.centers.teaching.TeachingTerm;
import org.caravanserai.domain.centers.teaching.TeachingTerms;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.domain.shared.LocalizedText;
import org.caravanserai.domain.shared.NotFound;
import org.caravanserai.domain.shared.ReadableCode;
import org.caravanserai.domain.shared.Refused;
import org.caravanserai.domain.shared.Slug;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.access.UseCase;
import org.caravanserai.platform.forms.Described;
import org.caravanserai.platform.history.History;
import org.jspecify.annotations.Nullable;

/** A director plans a term, or changes one. */
@UseCase
@Requires(Permission.MANAGE_CENTER)
public class PlanTerm {

    private final TeachingTerms terms;
    private final ClassAccess access;
    private final History history;

    @Inject
    public PlanTerm(TeachingTerms terms, ClassAccess access, History history) {
        this.terms = terms;
        this.access = access;
        this.history = history;
    }

    /** A term as a director enters it. */
    public record TermDraft(
            LocalizedText name,
            LocalDate firstDay,
            LocalDate lastDay,

            @Described("Code of the longer term that it is part of") @Nullable
            String within) {}

    /**
     * @param code of the term that is changed; null for a new one
     * @return the code of the term
     * @throws NotFound when the caller does not direct the center, or there is no such term
     * @throws Refused {@code center-does-not-teach}
     * @throws Invalid each fault with its field
     */
    public String execute(Slug slug, @Nullable String code, TermDraft draft) {
        var center = access.planning(slug);
        var name = draft.name();
        var within = draft.within() == null || draft.within().isBlank() ? null : term(draft.within(), center);
        if (code != null) {
            var term = term(code, center);
            term.change(name, draft.firstDay(), draft.lastDay(), within);
            history.record(center.id(), TeachingAction.TERM_CHANGED, name.in("en"));
            return term.code();
        }
        var term = new TeachingTerm(center.id(), name, draft.firstDay(), draft.lastDay(), within);
        terms.add(term);
        history.record(center.id(), TeachingAction.TERM_PLANNED, name.in("en"));
        return term.code();
    }

    private TeachingTerm term(String code, Center center) {
        return terms.term(ReadableCode.tidy(code))
                .filter(found -> found.center().equals(center.id()))
                .orElseThrow(() -> new NotFound("not-found"));
    }
}
