package org.caravanserai.web.organizations;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.function.Consumer;
import org.caravanserai.domain.organizations.OrganizationView;
import org.caravanserai.domain.shared.ChangedSince;
import org.caravanserai.domain.shared.FieldDifference;
import org.caravanserai.domain.shared.Slug;
import org.caravanserai.platform.organizations.OpenForDecision;
import org.caravanserai.platform.organizations.OpenForDecision.Opened;
import org.caravanserai.web.shell.Notices;
import org.caravanserai.web.shell.RequestParameters;
import org.jspecify.annotations.Nullable;

/**
 * The organization that the page of an authority shows, and the version of it that all forms of the page decide on. When it says
 * something else by now, nothing is done, and the page shows that and what has changed.
 */
@Named
@RequestScoped
public class OrganizationDecision {

    private final RequestParameters parameters;
    private final OpenForDecision open;
    private final Notices notices;

    private @Nullable Opened opened;

    private @Nullable String version;

    private @Nullable List<FieldDifference> since;

    @Inject
    OrganizationDecision(RequestParameters parameters, OpenForDecision open, Notices notices) {
        this.parameters = parameters;
        this.open = open;
        this.notices = notices;
    }

    /**
     * Decides on the version that the page showed.
     *
     * @return whether it was decided
     */
    boolean decide(Consumer<@Nullable String> decision) {
        try {
            decision.accept(version);
            return true;
        } catch (ChangedSince changed) {
            since = changed.differences();
            opened = null;
            version = null;
            notices.failed(changed);
            return false;
        }
    }

    /** The address of the organization. */
    Slug slug() {
        return parameters.slug();
    }

    OrganizationView view() {
        return opened().organization();
    }

    private Opened opened() {
        if (opened == null) {
            opened = open.execute(parameters.slug());
        }
        return opened;
    }

    public String getVersion() {
        return version == null ? opened().version() : version;
    }

    public void setVersion(@Nullable String version) {
        this.version = version;
    }

    /** The changes since the page was shown, after a decision on an outdated version; null otherwise. */
    public @Nullable List<FieldDifference> getSince() {
        return since;
    }
}
