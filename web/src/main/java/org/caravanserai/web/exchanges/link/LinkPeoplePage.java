package org.caravanserai.web.exchanges.link;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.caravanserai.domain.exchanges.nomination.NominationRow;
import org.caravanserai.domain.shared.PageRequest;
import org.caravanserai.exchanges.link.ListPeopleByLink;
import org.caravanserai.exchanges.link.NominateByLink;
import org.caravanserai.exchanges.link.NominateByLink.LinkedNominationWish;
import org.caravanserai.platform.forms.Form;
import org.caravanserai.web.exchanges.nomination.PlaceChoices;
import org.caravanserai.web.lists.FilterChoice;
import org.caravanserai.web.shell.Notices;
import org.caravanserai.web.shell.RequestParameters;
import org.caravanserai.web.shell.Texts;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;

/** People under the agreement of a link, and the form with which its party nominates. */
@Named
@RequestScoped
public class LinkPeoplePage {

    private final ListPeopleByLink list;
    private final NominateByLink nominate;
    private final Texts texts;
    private final Notices notices;
    private final RequestParameters parameters;
    private final Form<LinkedNominationWish> form = Form.of(LinkedNominationWish.class);
    private ListPeopleByLink.@Nullable People people;
    private String place = "";

    @Inject
    LinkPeoplePage(
            ListPeopleByLink list,
            NominateByLink nominate,
            Texts texts,
            Notices notices,
            RequestParameters parameters) {
        this.list = list;
        this.nominate = nominate;
        this.texts = texts;
        this.notices = notices;
        this.parameters = parameters;
    }

    private ListPeopleByLink.People people() {
        if (people == null) {
            people = list.execute(getToken(), PageRequest.first(PageRequest.MAX_SIZE));
        }
        return people;
    }

    public List<NominationRow> getNominations() {
        return people().nominations().items();
    }

    /** The places for which the party can nominate, each named by its condition and academic year: {@code c1@2026/2027}. */
    public List<FilterChoice> getPlaces() {
        return people().places().stream()
                .map(each -> new FilterChoice(
                        each.condition() + "@" + each.year(),
                        texts.of(
                                "exchanges.link.place",
                                each.year(),
                                texts.of("exchanges.mobilityKind." + each.kind()),
                                each.left())))
                .toList();
    }

    public void save() {
        PlaceChoices.put(place, form);
        nominate.execute(form.read().command(getToken()));
        notices.done("exchanges.done.nominated");
        Faces.redirect("/agreements/%s/people", getToken());
    }

    public String getToken() {
        return parameters.text("token");
    }

    public Form<LinkedNominationWish> getForm() {
        return form;
    }

    public String getPlace() {
        return place;
    }

    public void setPlace(String place) {
        this.place = place;
    }
}
