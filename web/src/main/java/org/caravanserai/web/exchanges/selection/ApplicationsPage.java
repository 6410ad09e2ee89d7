package org.caravanserai.web.exchanges.selection;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.caravanserai.domain.exchanges.call.ApplicationFilter;
import org.caravanserai.domain.exchanges.call.ApplicationRow;
import org.caravanserai.domain.exchanges.call.ApplicationState;
import org.caravanserai.domain.exchanges.call.CallRow;
import org.caravanserai.domain.shared.PageRequest;
import org.caravanserai.exchanges.application.ListOpenRequirements;
import org.caravanserai.exchanges.call.ShowOwnCall;
import org.caravanserai.exchanges.selection.BrowseApplications;
import org.caravanserai.web.lists.FilterChoice;
import org.caravanserai.web.lists.ListAddress;
import org.caravanserai.web.lists.ListModel;
import org.caravanserai.web.shell.PageContext;
import org.caravanserai.web.shell.RequestParameters;
import org.caravanserai.web.shell.Texts;
import org.jspecify.annotations.Nullable;

/** The applications for a call, by their rank unless another order is asked for. */
@Named
@RequestScoped
public class ApplicationsPage {

    private static final int SIZE = 50;

    private final BrowseApplications browse;
    private final ListOpenRequirements requirements;
    private final ShowOwnCall show;
    private final ListAddress address;
    private final Texts texts;
    private final PageContext pageContext;
    private @Nullable ListModel<ApplicationRow> applications;
    private @Nullable CallRow call;
    private boolean ownPeople;
    private @Nullable Map<String, List<String>> open;

    @Inject
    ApplicationsPage(
            BrowseApplications browse,
            ListOpenRequirements requirements,
            ShowOwnCall show,
            ListAddress address,
            Texts texts,
            PageContext pageContext) {
        this.requirements = requirements;
        this.browse = browse;
        this.show = show;
        this.address = address;
        this.texts = texts;
        this.pageContext = pageContext;
    }

    private RequestParameters parameters() {
        return address.parameters();
    }

    public CallRow getCall() {
        if (call == null) {
            var own = show.execute(parameters().slug());
            call = own.row();
            ownPeople = own.rules().ownPeople();
            getApplications().prepare();
        }
        return call;
    }

    public ListModel<ApplicationRow> getApplications() {
        if (applications == null) {
            applications = new ListModel<>(address, SIZE, this::load, ApplicationRow::code);
        }
        return applications;
    }

    private org.caravanserai.domain.shared.Page<ApplicationRow> load(PageRequest request) {
        var filter = new ApplicationFilter(
                parameters().constant(ApplicationState.class, "state"),
                parameters().textOrNull("wish"),
                getMembershipOpen().equals("true"));
        return browse.execute(parameters().slug(), filter, request);
    }

    /** Whether the applicant has not shown to meet what a wished destination asks for. */
    public boolean isOpenAt(ApplicationRow row, String wish) {
        if (open == null) {
            open = requirements.execute(
                    parameters().slug(), getApplications().page().items());
        }
        return open.getOrDefault(row.code(), List.of()).contains(wish);
    }

    /** Address of the list as it is shown, as a file of this format. */
    public String export(String format) {
        var here = pageContext.linkWithout("page column lang");
        int query = here.indexOf('?');
        return "/api/v1/calls/" + getCall().slug() + "/applications." + format
                + (query < 0 ? "" : here.substring(query));
    }

    public String getQuery() {
        return parameters().text("query");
    }

    public String getState() {
        return parameters().text("state");
    }

    public String getWish() {
        return parameters().text("wish");
    }

    public String getMembershipOpen() {
        return parameters().text("membershipOpen");
    }

    /** Whether the list is cut. */
    public boolean isFiltered() {
        return !(getQuery() + getState() + getWish() + getMembershipOpen()).isEmpty();
    }

    /** Whether the call is for people of the organization that runs it. */
    public boolean isOwnPeople() {
        getCall();
        return ownPeople;
    }

    public List<FilterChoice> getMemberships() {
        return List.of(new FilterChoice("true", texts.of("exchanges.applications.membershipOpen")));
    }

    public List<FilterChoice> getStates() {
        return Arrays.stream(ApplicationState.values())
                .filter(state -> state != ApplicationState.DRAFT && state != ApplicationState.WITHDRAWN)
                .map(state -> new FilterChoice(state.name(), texts.of("exchanges.applicationState." + state)))
                .toList();
    }

    public List<FilterChoice> getWishes() {
        return getCall().destinations().stream()
                .map(each -> new FilterChoice(each.key(), each.to().name().in(pageContext.getLanguage())))
                .toList();
    }

    /** The name of a destination in the language of the page; empty for none. */
    public String destination(@Nullable String condition) {
        return getWishes().stream()
                .filter(each -> each.value().equals(condition))
                .map(FilterChoice::label)
                .findFirst()
                .orElse("");
    }
}
