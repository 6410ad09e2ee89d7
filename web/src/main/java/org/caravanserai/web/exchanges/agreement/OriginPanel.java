package org.caravanserai.web.exchanges.agreement;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.caravanserai.exchanges.agreement.NameOrigin;
import org.caravanserai.exchanges.agreement.ShowOrigin;
import org.caravanserai.web.shell.Formats;
import org.caravanserai.web.shell.Notices;
import org.caravanserai.web.shell.RequestParameters;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;

/** The event that an agreement came from. */
@Named
@RequestScoped
public class OriginPanel {

    private final ShowOrigin show;
    private final NameOrigin name;
    private final Formats formats;
    private final Notices notices;
    private final RequestParameters parameters;
    private ShowOrigin.@Nullable Origin origin;
    private @Nullable String event;
    private boolean chosen;

    @Inject
    OriginPanel(ShowOrigin show, NameOrigin name, Formats formats, Notices notices, RequestParameters parameters) {
        this.show = show;
        this.name = name;
        this.formats = formats;
        this.notices = notices;
        this.parameters = parameters;
    }

    public ShowOrigin.Origin getOrigin() {
        var found = origin;
        if (found == null) {
            found = show.execute(code());
            origin = found;
        }
        return found;
    }

    public List<SelectItem> getChoices() {
        return getOrigin().choices().stream()
                .map(each -> new SelectItem(
                        each.slug(), formats.text(each.title().texts()) + " · " + formats.day(each.startsAt(), null)))
                .toList();
    }

    public void save() {
        name.execute(code(), event);
        notices.done("exchanges.done.originNamed");
        Faces.redirect("/manage/exchanges/agreements/%s", code());
    }

    private String code() {
        return parameters.text("code");
    }

    /** Slug of the event that is chosen; null: none. */
    public @Nullable String getEvent() {
        var named = getOrigin().event();
        return chosen || named == null ? event : named.slug();
    }

    public void setEvent(@Nullable String event) {
        this.event = event;
        this.chosen = true;
    }
}
