package org.caravanserai.web.events.committee;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Collectors;
import org.caravanserai.domain.shared.NotFound;
import org.caravanserai.events.committee.DescribeReviewer;
import org.caravanserai.events.committee.ShowCommittee;
import org.caravanserai.platform.forms.Form;
import org.caravanserai.web.shell.Formats;
import org.caravanserai.web.shell.Notices;
import org.caravanserai.web.shell.RequestParameters;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;

/** The reviewers of an event: the organizer says which tracks each knows and how many reviews each takes. */
@Named
@RequestScoped
public class EventCommitteePage {

    private final ShowCommittee show;
    private final DescribeReviewer describe;
    private final RequestParameters parameters;
    private final Notices notices;
    private final Formats formats;
    private ShowCommittee.@Nullable CommitteeView shown;
    private @Nullable Form<DescribeReviewer.MemberDraft> form;

    @Inject
    EventCommitteePage(
            ShowCommittee show,
            DescribeReviewer describe,
            RequestParameters parameters,
            Notices notices,
            Formats formats) {
        this.show = show;
        this.describe = describe;
        this.parameters = parameters;
        this.notices = notices;
        this.formats = formats;
    }

    /**
     * @throws NotFound when the visitor does not manage the event, or it has no call
     */
    public ShowCommittee.CommitteeView getShown() {
        var known = shown;
        if (known == null) {
            known = show.execute(getSlug());
            shown = known;
        }
        return known;
    }

    /**
     * The reviewer whom the address names.
     *
     * @throws NotFound when the event has no such reviewer
     */
    public ShowCommittee.CommitteeReviewer getMember() {
        var account = parameters.identity("account");
        return getShown().reviewers().stream()
                .filter(each -> each.account().equals(account))
                .findFirst()
                .orElseThrow(() -> new NotFound("not-found"));
    }

    public Form<DescribeReviewer.MemberDraft> getForm() {
        var known = form;
        if (known == null) {
            var member = getMember();
            known = Form.of(
                    DescribeReviewer.MemberDraft.class,
                    new DescribeReviewer.MemberDraft(member.tracks(), member.most()));
            form = known;
        }
        return known;
    }

    public void save() {
        describe.execute(getSlug(), parameters.identity("account"), getForm().read());
        notices.done("events.committee.saved");
        Faces.redirect("/manage/events/%s/committee", getSlug());
    }

    public List<SelectItem> getTracks() {
        return getShown().terms().tracks().stream()
                .map(each -> new SelectItem(each.key(), formats.text(each.name().texts())))
                .toList();
    }

    /** Names of the tracks that somebody knows, in one line. */
    public String tracksOf(ShowCommittee.CommitteeReviewer member) {
        return getShown().terms().tracks().stream()
                .filter(each -> member.tracks().contains(each.key()))
                .map(each -> formats.text(each.name().texts()))
                .collect(Collectors.joining(" · "));
    }

    public String getSlug() {
        return parameters.text("slug");
    }
}
