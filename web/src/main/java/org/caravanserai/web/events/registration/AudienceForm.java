package org.caravanserai.web.events.registration;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.caravanserai.events.publication.CountAudience;
import org.caravanserai.events.publication.ShowAudience;
import org.caravanserai.platform.forms.Form;
import org.caravanserai.web.shell.Notices;
import org.caravanserai.web.shell.RequestParameters;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;

/** Form for the number of people who came to an event. */
@Named
@RequestScoped
public class AudienceForm {

    private final ShowAudience show;
    private final CountAudience count;
    private final Notices notices;
    private final String slug;
    private ShowAudience.@Nullable Audience audience;
    private @Nullable Form<CountAudience.Audience> form;

    @Inject
    AudienceForm(ShowAudience show, CountAudience count, Notices notices, RequestParameters parameters) {
        this.show = show;
        this.count = count;
        this.notices = notices;
        this.slug = parameters.text("slug");
    }

    public ShowAudience.Audience getAudience() {
        if (audience == null) {
            audience = show.execute(slug);
        }
        return audience;
    }

    public void save() {
        count.execute(slug, getForm().read());
        notices.done("events.audience.saved");
        Faces.redirect("/manage/events/%s/people", slug);
    }

    public Form<CountAudience.Audience> getForm() {
        var typed = form;
        if (typed == null) {
            var counted = getAudience().people();
            typed = counted == null
                    ? Form.of(CountAudience.Audience.class)
                    : Form.of(CountAudience.Audience.class, new CountAudience.Audience(counted));
            form = typed;
        }
        return typed;
    }
}
