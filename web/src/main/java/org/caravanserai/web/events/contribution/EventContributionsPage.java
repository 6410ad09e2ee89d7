package org.caravanserai.web.events.contribution;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import org.caravanserai.domain.events.contribution.ContributionDecision;
import org.caravanserai.domain.events.contribution.ContributionDirectory.Filter;
import org.caravanserai.domain.events.contribution.ContributionDirectory.SubmittedContribution;
import org.caravanserai.domain.events.contribution.ContributionState;
import org.caravanserai.domain.shared.NotFound;
import org.caravanserai.domain.shared.Page;
import org.caravanserai.domain.shared.PageRequest;
import org.caravanserai.events.contribution.BrowseContributions;
import org.caravanserai.events.contribution.DecideContributions;
import org.caravanserai.events.contribution.ReleaseDecisions;
import org.caravanserai.platform.forms.Form;
import org.caravanserai.web.lists.ListAddress;
import org.caravanserai.web.lists.ListModel;
import org.caravanserai.web.shell.Formats;
import org.caravanserai.web.shell.Notices;
import org.caravanserai.web.shell.RequestParameters;
import org.caravanserai.web.shell.Texts;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;

/** What was submitted to an event: the organizer decides on what is selected, and releases the decisions. */
@Named
@RequestScoped
public class EventContributionsPage {

    private static final int SIZE = 50;

    private final BrowseContributions browse;
    private final DecideContributions decide;
    private final ReleaseDecisions release;
    private final RequestParameters parameters;
    private final ListAddress address;
    private final Notices notices;
    private final Formats formats;
    private final Texts texts;
    private final Form<DecideContributions.Decisions> form = Form.of(DecideContributions.Decisions.class);
    private BrowseContributions.@Nullable Submitted shown;
    private @Nullable ListModel<SubmittedContribution> rows;

    @Inject
    EventContributionsPage(
            BrowseContributions browse,
            DecideContributions decide,
            ReleaseDecisions release,
            RequestParameters parameters,
            ListAddress address,
            Notices notices,
            Formats formats,
            Texts texts) {
        this.browse = browse;
        this.decide = decide;
        this.release = release;
        this.parameters = parameters;
        this.address = address;
        this.notices = notices;
        this.formats = formats;
        this.texts = texts;
    }

    /**
     * @throws NotFound when the visitor does not manage the event, or it has no call
     */
    public BrowseContributions.Submitted getShown() {
        var known = shown;
        return known == null ? load(parameters.page(SIZE)) : known;
    }

    private BrowseContributions.Submitted load(PageRequest request) {
        var loaded = browse.execute(getSlug(), parameters.asked(Filter.class), request);
        shown = loaded;
        return loaded;
    }

    public ListModel<SubmittedContribution> getRows() {
        if (rows == null) {
            rows = new ListModel<>(address, SIZE, this::lines, SubmittedContribution::code);
        }
        return rows;
    }

    private Page<SubmittedContribution> lines(PageRequest request) {
        var known = shown;
        return known != null && request.equals(parameters.page(SIZE))
                ? known.page()
                : load(request).page();
    }

    public void decide() {
        form.put("contributions", getRows().keys());
        notices.done("events.decision.kept", decide.execute(getSlug(), form.read()));
        back();
    }

    public void release() {
        notices.done("events.decision.released", release.execute(getSlug()));
        back();
    }

    private void back() {
        Faces.redirect("/manage/events/%s/contributions", getSlug());
    }

    /** States in which something submitted can be. */
    public List<SelectItem> getStates() {
        return Arrays.stream(ContributionState.values())
                .filter(state -> state != ContributionState.DRAFT)
                .map(state -> new SelectItem(state.name(), texts.of("events.contributionState." + state)))
                .toList();
    }

    public List<SelectItem> getTracks() {
        return getShown().terms().tracks().stream()
                .map(each -> new SelectItem(each.key(), formats.text(each.name().texts())))
                .toList();
    }

    public List<SelectItem> getTypes() {
        return getShown().terms().types().stream()
                .map(each -> new SelectItem(each.key(), formats.text(each.name().texts())))
                .toList();
    }

    public List<SelectItem> getDecisions() {
        return Arrays.stream(ContributionDecision.values())
                .map(each -> new SelectItem(each.name(), texts.of("events.decision." + each)))
                .toList();
    }

    public String getSlug() {
        return parameters.text("slug");
    }

    public String getQuery() {
        return parameters.text("query");
    }

    public String getState() {
        return parameters.text("state");
    }

    public String getTrack() {
        return parameters.text("track");
    }

    public String getType() {
        return parameters.text("type");
    }

    public Form<DecideContributions.Decisions> getForm() {
        return form;
    }
}
