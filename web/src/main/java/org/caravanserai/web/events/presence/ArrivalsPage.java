package org.caravanserai.web.events.presence;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.caravanserai.domain.events.presence.PresenceDirectory.ExpectedPerson;
import org.caravanserai.domain.events.presence.Signatory;
import org.caravanserai.domain.events.registration.Attendance;
import org.caravanserai.domain.events.registration.RegistrationView;
import org.caravanserai.domain.shared.NotFound;
import org.caravanserai.domain.shared.Page;
import org.caravanserai.domain.shared.PageRequest;
import org.caravanserai.events.presence.BrowseArrivals;
import org.caravanserai.events.presence.OfferCertificates;
import org.caravanserai.events.presence.RecordEventArrival;
import org.caravanserai.events.presence.TakeBackArrival;
import org.caravanserai.events.registration.ReadRegistration;
import org.caravanserai.platform.forms.Form;
import org.caravanserai.web.lists.ListAddress;
import org.caravanserai.web.lists.ListModel;
import org.caravanserai.web.shell.Formats;
import org.caravanserai.web.shell.Notices;
import org.caravanserai.web.shell.RequestParameters;
import org.caravanserai.web.shell.Texts;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;

/**
 * The desk of an event on a day: a code is typed, or comes with the address when a phone has read it from a ticket; the person is shown,
 * and the arrival recorded. Below, who is expected; after the event the organizer offers certificates.
 */
@Named
@RequestScoped
public class ArrivalsPage {

    private static final int SIZE = 20;

    private final BrowseArrivals browse;
    private final ReadRegistration read;
    private final RecordEventArrival record;
    private final TakeBackArrival takeBack;
    private final OfferCertificates offerCertificates;
    private final RequestParameters parameters;
    private final ListAddress address;
    private final Notices notices;
    private final Formats formats;
    private final Texts texts;
    private final Form<RecordEventArrival.Arrival> form = Form.of(RecordEventArrival.Arrival.class);
    private final Form<TakeBackArrival.Correction> correction = Form.of(TakeBackArrival.Correction.class);
    private final Form<Signatory> signatory = Form.of(Signatory.class);
    private BrowseArrivals.@Nullable Desk desk;
    private @Nullable ListModel<ExpectedPerson> people;
    private @Nullable Optional<RegistrationView> person;

    @Inject
    ArrivalsPage(
            BrowseArrivals browse,
            ReadRegistration read,
            RecordEventArrival record,
            TakeBackArrival takeBack,
            OfferCertificates offerCertificates,
            RequestParameters parameters,
            ListAddress address,
            Notices notices,
            Formats formats,
            Texts texts) {
        this.browse = browse;
        this.read = read;
        this.record = record;
        this.takeBack = takeBack;
        this.offerCertificates = offerCertificates;
        this.parameters = parameters;
        this.address = address;
        this.notices = notices;
        this.formats = formats;
        this.texts = texts;
        form.put("code", parameters.text("code"));
    }

    /**
     * @throws NotFound when the visitor does not record who comes
     */
    public BrowseArrivals.Desk getDesk() {
        var shown = desk;
        return shown == null ? load(parameters.page(SIZE)) : shown;
    }

    private BrowseArrivals.Desk load(PageRequest request) {
        var shown = browse.execute(slug(), parameters.asked(BrowseArrivals.Wish.class), request);
        desk = shown;
        return shown;
    }

    public ListModel<ExpectedPerson> getPeople() {
        if (people == null) {
            people = new ListModel<>(address, SIZE, this::lines, ExpectedPerson::code);
        }
        return people;
    }

    private Page<ExpectedPerson> lines(PageRequest request) {
        var shown = desk;
        return shown != null && shown.people().page() == request.page() && request.equals(parameters.page(SIZE))
                ? shown.people()
                : load(request).people();
    }

    /** Whether the address names a code. */
    public boolean isAsked() {
        return !parameters.text("code").isEmpty();
    }

    /** Whose code the address names; null when the event has no such registration. */
    public @Nullable RegistrationView getPerson() {
        var found = person;
        if (found == null) {
            found = isAsked() ? find(parameters.text("code")) : Optional.empty();
            person = found;
        }
        return found.orElse(null);
    }

    private Optional<RegistrationView> find(String code) {
        try {
            return Optional.of(read.execute(code, null))
                    .filter(found -> found.eventSlug().equals(getDesk().slug()));
        } catch (NotFound none) {
            return Optional.empty();
        }
    }

    public void record() {
        var arrived = record.execute(slug(), form.read());
        var name = formats.name(arrived.name());
        var time = formats.time(arrived.arrivedAt(), getDesk().timeZone());
        if (arrived.before()) {
            notices.warn("events.arrivals.before", name, time);
        } else {
            notices.done("events.arrivals.recorded", name, arrived.accompanying());
        }
        Faces.redirect("/manage/events/%s/arrivals", slug());
    }

    public void takeBack() {
        correction.put("code", parameters.text("code"));
        correction.put("day", parameters.text("day"));
        var read = correction.read();
        takeBack.execute(slug(), read);
        notices.done("events.arrivals.takenBack");
        Faces.redirect(
                "/manage/events/%s/arrivals?day=%s&code=%s", slug(), read.day().toString(), read.code());
    }

    public void offer() {
        notices.done("events.certificates.told", offerCertificates.execute(slug(), signatory.read()));
        Faces.redirect("/manage/events/%s/arrivals", slug());
    }

    private String slug() {
        return parameters.text("slug");
    }

    public List<SelectItem> getChoices() {
        return List.of(
                new SelectItem("true", texts.of("events.arrivals.come")),
                new SelectItem("false", texts.of("events.arrivals.notYet")));
    }

    public String getArrived() {
        return parameters.text("arrived");
    }

    /** The ways of attending, where an event has both. */
    public List<SelectItem> getAttendances() {
        return Stream.of(Attendance.values())
                .map(each -> new SelectItem(each.name(), texts.of("events.attendance." + each)))
                .toList();
    }

    public String getQuery() {
        return parameters.text("query");
    }

    public Form<RecordEventArrival.Arrival> getForm() {
        return form;
    }

    public Form<Signatory> getSignatory() {
        return signatory;
    }

    public Form<TakeBackArrival.Correction> getCorrection() {
        return correction;
    }
}
