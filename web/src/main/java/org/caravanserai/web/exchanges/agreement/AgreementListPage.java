package org.caravanserai.web.exchanges.agreement;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.caravanserai.domain.exchanges.agreement.AgreementFilter;
import org.caravanserai.domain.exchanges.agreement.AgreementRow;
import org.caravanserai.domain.exchanges.agreement.AgreementState;
import org.caravanserai.domain.shared.Page;
import org.caravanserai.domain.shared.PageRequest;
import org.caravanserai.exchanges.agreement.BrowseAgreements;
import org.caravanserai.exchanges.agreement.ListAgreementDrafts;
import org.caravanserai.web.exchanges.ExchangeMenu;
import org.caravanserai.web.lists.ListAddress;
import org.caravanserai.web.lists.ListModel;
import org.caravanserai.web.shell.RequestParameters;
import org.jspecify.annotations.Nullable;

/** The agreements of the officer's organizations, cut, sorted and searched in the database. */
@Named
@RequestScoped
public class AgreementListPage {

    private static final int SIZE = 20;

    private final BrowseAgreements browse;
    private final ListAgreementDrafts ownDrafts;
    private final ExchangeMenu menu;
    private final RequestParameters parameters;
    private final ListAddress address;
    private @Nullable ListModel<AgreementRow> agreements;
    private @Nullable List<ListAgreementDrafts.Line> drafts;

    @Inject
    AgreementListPage(
            BrowseAgreements browse,
            ListAgreementDrafts ownDrafts,
            ExchangeMenu menu,
            RequestParameters parameters,
            ListAddress address) {
        this.browse = browse;
        this.ownDrafts = ownDrafts;
        this.menu = menu;
        this.parameters = parameters;
        this.address = address;
    }

    public ListModel<AgreementRow> getAgreements() {
        if (agreements == null) {
            var filter = filter();
            agreements = new ListModel<>(address, SIZE, request -> browse.execute(filter, request), AgreementRow::code);
        }
        return agreements;
    }

    /** What the own office prepares, which no other party knows of. */
    public List<ListAgreementDrafts.Line> getDrafts() {
        if (drafts == null) {
            drafts = menu.isActing() ? ownDrafts.execute() : List.of();
        }
        return drafts;
    }

    private AgreementFilter filter() {
        return new AgreementFilter(
                parameters.constant(AgreementState.class, "state"),
                parameters.textOrNull("partner"),
                isAwaiting(),
                isUnconfirmed(),
                isDisputed(),
                isEnding());
    }

    /** The agreements that the filters find, whatever page is shown, up to this number. */
    List<AgreementRow> all(int most) {
        var rows = new ArrayList<AgreementRow>();
        Page<AgreementRow> page;
        int number = 0;
        do {
            page = browse.execute(
                    filter(), new PageRequest(number, PageRequest.MAX_SIZE, parameters.textOrNull("query"), null));
            rows.addAll(page.items());
            number++;
        } while (number < page.pages() && rows.size() < most);
        return rows.stream().limit(most).toList();
    }

    /** The query that asks the API for the agreements that the filters find. */
    public String getAsked() {
        var asked = Stream.of("query", "state", "partner", "awaiting", "unconfirmed", "disputed", "ending")
                .filter(name -> !parameters.text(name).isEmpty())
                .map(name -> name + "=" + URLEncoder.encode(parameters.text(name), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return asked.isEmpty() ? "" : "?" + asked;
    }

    /** Whether only agreements that wait for the officer's approval are shown. */
    public boolean isAwaiting() {
        return parameters.text("awaiting").equals("true");
    }

    /** Whether only agreements are shown that another party has recorded as signed on paper and the officer's side has not confirmed. */
    public boolean isUnconfirmed() {
        return parameters.text("unconfirmed").equals("true");
    }

    /** Whether only agreements are shown that the officer's side has recorded as signed on paper while another party objects. */
    public boolean isDisputed() {
        return parameters.text("disputed").equals("true");
    }

    /** Whether only agreements in force are shown that end within twelve months. */
    public boolean isEnding() {
        return parameters.text("ending").equals("true");
    }

    public String getState() {
        return parameters.text("state");
    }

    public String getQuery() {
        return parameters.text("query");
    }

    public boolean isFiltered() {
        return isAwaiting()
                || isUnconfirmed()
                || isDisputed()
                || isEnding()
                || !getState().isEmpty()
                || !getQuery().isEmpty()
                || !parameters.text("partner").isEmpty();
    }
}
