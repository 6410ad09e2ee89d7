package org.caravanserai.web.cooperation.proposal;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.Map;
import org.caravanserai.cooperation.proposal.LinkOutcome;
import org.caravanserai.domain.cooperation.registry.LinkTarget;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.domain.shared.OneOf;
import org.caravanserai.web.cooperation.registry.LinkChoice;
import org.caravanserai.web.shell.Notices;
import org.caravanserai.web.shell.RequestParameters;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;

/** Links the outcome of an adopted proposal to it. */
@Named
@RequestScoped
public class OutcomeStep {

    private final LinkOutcome link;
    private final RequestParameters parameters;
    private final Notices notices;

    private @Nullable String thing;

    private @Nullable String page;

    private final Map<String, String> label = new HashMap<>();

    @Inject
    OutcomeStep(LinkOutcome link, RequestParameters parameters, Notices notices) {
        this.link = link;
        this.parameters = parameters;
        this.notices = notices;
    }

    public void link() {
        var code = parameters.text("code");
        var chosen = LinkChoice.of(thing, page);
        if (chosen.target() == null) {
            throw new Invalid(chosen.field(), "required");
        }
        var kind = OneOf.constant(LinkTarget.class, chosen.field(), chosen.target());
        try {
            link.execute(code, kind, chosen.reference(), label);
        } catch (Invalid refusal) {
            throw new Invalid(refusal.violations().stream()
                    .map(fault -> fault.field().equals("reference")
                            ? new Invalid.Violation(chosen.field(), fault.key(), fault.arguments())
                            : fault)
                    .toList());
        }
        notices.done("cooperation.outcome.linked");
        Faces.redirect("/proposals/%s", code);
    }

    /** Kind and reference of something on the platform. */
    public @Nullable String getThing() {
        return thing;
    }

    public void setThing(@Nullable String thing) {
        this.thing = thing;
    }

    /** The address of a page elsewhere. */
    public @Nullable String getPage() {
        return page;
    }

    public void setPage(@Nullable String page) {
        this.page = page;
    }

    public Map<String, String> getLabel() {
        return label;
    }
}
