package org.caravanserai.centers.teaching;

import jakarta.inject.Inject;
import java.util.Map;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.centers.center.Center;
import org.caravanserai.domain.centers.teaching.Teaching;
import org.caravanserai.domain.centers.teaching.TeachingAction;
import org.caravanserai.domain.centers.teaching.TeachingTerm;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.domain.shared.NotFound;
import org.caravanserai.domain.shared.ReadableCode;
import org.caravanserai.domain.shared.Refused;
import org.caravanserai.domain.shared.Slug;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.access.UseCase;
import org.caravanserai.platform.forms.FormFields;
import org.caravanserai.platform.history.History;
import org.jspecify.annotations.Nullable;

/** A director plans a term, or changes one. */
@UseCase
@Requires(Permission.MANAGE_CENTER)
public class PlanTerm {

    private final Teaching teaching;
    private final ClassAccess access;
    private final History history;

    @Inject
    public PlanTerm(Teaching teaching, ClassAccess access, History history) {
        this.teaching = teaching;
        this.access = access;
        this.history = history;
    }

    /**
     * A term as entered in a form.
     *
     * @param code of the term that is changed; null for a new one
     * @param within code of the longer term that it is part of
     */
    public record Command(
            Slug center,
            @Nullable String code,
            @Nullable Map<String, String> name,
            @Nullable String firstDay,
            @Nullable String lastDay,
            @Nullable String within) {}

    /**
     * @return the code of the term
     * @throws NotFound when the caller does not direct the center, or there is no such term
     * @throws Refused {@code center-does-not-teach}
     * @throws Invalid each fault with its field
     */
    public String execute(Command command) {
        var center = access.planning(command.center());
        var fields = new FormFields();
        var name = fields.text("name", command.name());
        var first = fields.needed("firstDay", command.firstDay()) ? fields.date("firstDay", command.firstDay()) : null;
        var last = fields.needed("lastDay", command.lastDay()) ? fields.date("lastDay", command.lastDay()) : null;
        var within = command.within() == null || command.within().isBlank() ? null : term(command.within(), center);
        fields.throwIfAny();
        if (name == null || first == null || last == null) {
            throw new IllegalStateException("refused before");
        }
        if (command.code() != null) {
            var term = term(command.code(), center);
            term.change(name, first, last, within);
            history.record(center.id(), TeachingAction.TERM_CHANGED, name.in("en"));
            return term.code();
        }
        var term = new TeachingTerm(center.id(), name, first, last, within);
        teaching.add(term);
        history.record(center.id(), TeachingAction.TERM_PLANNED, name.in("en"));
        return term.code();
    }

    private TeachingTerm term(String code, Center center) {
        return teaching.term(ReadableCode.tidy(code))
                .filter(found -> found.center().equals(center.id()))
                .orElseThrow(() -> new NotFound("not-found"));
    }
}
