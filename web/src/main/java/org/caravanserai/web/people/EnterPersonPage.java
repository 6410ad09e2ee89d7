package org.caravanserai.web.people;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.caravanserai.domain.people.PersonRow;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.domain.shared.Slug;
import org.caravanserai.platform.forms.Form;
import org.caravanserai.platform.people.EnterPerson;
import org.caravanserai.platform.people.EnterPersonAtPlace;
import org.caravanserai.platform.people.FindAlikePeople;
import org.caravanserai.platform.people.ListKeepers;
import org.caravanserai.platform.people.PersonDraft;
import org.caravanserai.web.shell.Formats;
import org.caravanserai.web.shell.Notices;
import org.caravanserai.web.shell.PageContext;
import org.caravanserai.web.shell.RequestParameters;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;

/** Enters a person; who may be there already is shown first. */
@Named
@RequestScoped
public class EnterPersonPage {

    private static final Pattern WORKING_PAGE = Pattern.compile("/manage/[A-Za-z0-9/-]{1,300}");

    private final EnterPerson enter;
    private final EnterPersonAtPlace enterAt;
    private final FindAlikePeople find;
    private final Formats formats;
    private final Notices notices;
    private final RequestParameters parameters;
    private final List<SelectItem> keepers;
    private final Set<String> places;
    private final Form<PersonDraft> form = Form.of(PersonDraft.class);

    private List<PersonRow> alike = List.of();
    private @Nullable String keeper;

    @Inject
    EnterPersonPage(
            EnterPerson enter,
            FindAlikePeople find,
            EnterPersonAtPlace enterAt,
            ListKeepers own,
            Formats formats,
            PageContext pageContext,
            Notices notices,
            RequestParameters parameters) {
        this.enter = enter;
        this.enterAt = enterAt;
        this.find = find;
        this.formats = formats;
        this.notices = notices;
        this.parameters = parameters;
        places = own.execute().stream()
                .flatMap(each -> Stream.ofNullable(each.place()))
                .map(UUID::toString)
                .collect(Collectors.toUnmodifiableSet());
        keepers = own.execute().stream()
                .map(each -> new SelectItem(
                        each.place() == null
                                ? each.organization().value()
                                : each.place().toString(),
                        this.formats.text(each.name().texts())))
                .toList();
        if (!keepers.isEmpty()) {
            keeper = String.valueOf(keepers.get(0).getValue());
        }
        form.put("language", pageContext.getLanguage());
    }

    public void save() {
        var draft = form.read();
        alike = Boolean.TRUE.equals(draft.another()) ? List.of() : find.execute(draft);
        if (!alike.isEmpty()) {
            return;
        }
        if (keeper == null) {
            throw new Invalid("keeper", "required");
        }
        var entered = places.contains(keeper)
                ? enterAt.execute(UUID.fromString(keeper), draft)
                : enter.execute(Slug.of(keeper), draft);
        notices.done("people.entered");
        var then = getThen();
        if (then == null) {
            Faces.redirect("/manage/people/%s", entered.record().code());
        } else {
            Faces.redirect(then + "?person=%s", entered.record().code());
        }
    }

    /** The working page from which somebody came here, and which goes on with the person; null: there is none. */
    public @Nullable String getThen() {
        var wanted = parameters.text("then");
        return WORKING_PAGE.matcher(wanted).matches() ? wanted : null;
    }

    /** People who are there already and may be the same. */
    public List<PersonRow> getAlike() {
        return alike;
    }

    /** Whether it was asked before if the person is one of those: what was answered then is read. */
    public boolean isAsked() {
        return !parameters.text("asked").isEmpty();
    }

    /** For whom the caller may keep the record: organizations, and places of theirs. */
    public List<SelectItem> getKeepers() {
        return keepers;
    }

    public Form<PersonDraft> getForm() {
        return form;
    }

    public @Nullable String getKeeper() {
        return keeper;
    }

    public void setKeeper(@Nullable String keeper) {
        this.keeper = keeper;
    }
}
