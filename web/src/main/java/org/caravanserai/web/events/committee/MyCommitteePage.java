package org.caravanserai.web.events.committee;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import org.caravanserai.domain.events.committee.CommitteeDirectory.Filter;
import org.caravanserai.domain.events.committee.ReviewBid;
import org.caravanserai.domain.shared.NotFound;
import org.caravanserai.events.committee.BidForContributions;
import org.caravanserai.events.committee.ShowBids;
import org.caravanserai.platform.forms.Form;
import org.caravanserai.web.shell.Formats;
import org.caravanserai.web.shell.Notices;
import org.caravanserai.web.shell.RequestParameters;
import org.caravanserai.web.shell.Texts;
import org.omnifaces.util.Faces;

/** Contributions to an event for the person who is signed in and reviews for it, with what the person says about each. */
@Named
@RequestScoped
public class MyCommitteePage {

    private static final int SIZE = 25;

    private final BidForContributions bid;
    private final RequestParameters parameters;
    private final Notices notices;
    private final Formats formats;
    private final Texts texts;
    private final ShowBids.BidsView shown;
    private final Form<BidForContributions.Bids> form;

    @Inject
    MyCommitteePage(
            ShowBids show,
            BidForContributions bid,
            RequestParameters parameters,
            Notices notices,
            Formats formats,
            Texts texts) {
        this.bid = bid;
        this.parameters = parameters;
        this.notices = notices;
        this.formats = formats;
        this.texts = texts;
        this.shown = show.execute(parameters.text("slug"), parameters.asked(Filter.class), parameters.page(SIZE));
        var bids = new LinkedHashMap<String, ReviewBid>();
        shown.page().items().stream().filter(each -> !each.asked()).forEach(each -> bids.put(each.code(), each.bid()));
        this.form = Form.of(BidForContributions.Bids.class, new BidForContributions.Bids(bids));
    }

    /**
     * @throws NotFound unless the visitor reviews for the event and its call has ended
     */
    public ShowBids.BidsView getShown() {
        return shown;
    }

    public void save() {
        notices.done("events.bid.saved", bid.execute(getSlug(), form.read()));
        Faces.redirect("/my/committees/%s", getSlug());
    }

    public List<SelectItem> getBids() {
        return Arrays.stream(ReviewBid.values())
                .map(each -> new SelectItem(each.name(), texts.of("events.bid." + each)))
                .toList();
    }

    public List<SelectItem> getTracks() {
        return shown.terms().tracks().stream()
                .map(each -> new SelectItem(each.key(), formats.text(each.name().texts())))
                .toList();
    }

    public List<SelectItem> getSaidOrNot() {
        return List.of(
                new SelectItem("false", texts.of("events.bid.notSaid")),
                new SelectItem("true", texts.of("events.bid.said")));
    }

    public Form<BidForContributions.Bids> getForm() {
        return form;
    }

    public String getSlug() {
        return parameters.text("slug");
    }

    public String getQuery() {
        return parameters.text("query");
    }

    public String getTrack() {
        return parameters.text("track");
    }

    public String getSaid() {
        return parameters.text("said");
    }
}
