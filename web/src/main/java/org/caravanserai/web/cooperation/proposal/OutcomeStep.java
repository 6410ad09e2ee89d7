package org.caravanserai.web.cooperation.proposal;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.Map;
import org.caravanserai.cooperation.proposal.LinkOutcome;
import org.caravanserai.domain.cooperation.registry.LinkTarget;
import org.caravanserai.domain.shared.OneOf;
import org.caravanserai.web.shell.Notices;
import org.caravanserai.web.shell.RequestParameters;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;

/** Links the outcome of an adopted proposal to it. */
@Named
@RequestScoped
public class OutcomeStep {

    private LinkOutcome link;
    private RequestParameters parameters;
    private Notices notices;

    private @Nullable String target;

    private @Nullable String reference;

    private final Map<String, String> label = new HashMap<>();

    @SuppressWarnings("NullAway.Init")
    protected OutcomeStep() {}

    @Inject
    OutcomeStep(LinkOutcome link, RequestParameters parameters, Notices notices) {
        this.link = link;
        this.parameters = parameters;
        this.notices = notices;
    }

    public void link() {
        var code = parameters.text("code");
        var kind = OneOf.constant(LinkTarget.class, "target", String.valueOf(target));
        link.execute(code, kind, String.valueOf(reference), label);
        notices.done("cooperation.outcome.linked");
        Faces.redirect("/proposals/%s", code);
    }

    public @Nullable String getTarget() {
        return target;
    }

    public void setTarget(@Nullable String target) {
        this.target = target;
    }

    public @Nullable String getReference() {
        return reference;
    }

    public void setReference(@Nullable String reference) {
        this.reference = reference;
    }

    public Map<String, String> getLabel() {
        return label;
    }
}
