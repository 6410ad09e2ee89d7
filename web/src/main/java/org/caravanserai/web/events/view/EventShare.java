package org.caravanserai.web.events.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import org.caravanserai.events.calendar.Addresses;
import org.caravanserai.events.calendar.CalendarLinks;
import org.caravanserai.events.calendar.EventJsonLd;
import org.caravanserai.platform.config.Setting;
import org.caravanserai.platform.config.Settings;
import org.caravanserai.web.shell.PageContext;

/** Gives a public event away: its address, an email about it, and what search engines read. */
@Named
@RequestScoped
public class EventShare {

    private final EventPage page;
    private final Settings settings;
    private final PageContext pageContext;
    private final Clock clock;

    @Inject
    EventShare(EventPage page, Settings settings, PageContext pageContext, Clock clock) {
        this.page = page;
        this.settings = settings;
        this.pageContext = pageContext;
        this.clock = clock;
    }

    /** The page's absolute address, to give away. */
    public String getAddress() {
        return settings.address("/events/" + page.getEvent().slug());
    }

    /** An email to a colleague, ready to be addressed. */
    public String getEmail() {
        return "mailto:?subject=" + encoded(page.getEvent().title().in(pageContext.getLanguage())) + "&body="
                + encoded(getAddress());
    }

    /** Google's calendar with the event filled in. */
    public String getGoogle() {
        return CalendarLinks.google(page.getEvent(), pageContext.getLanguage(), getAddress());
    }

    /** Outlook on the web with the event filled in. */
    public String getOutlook() {
        return CalendarLinks.outlook(page.getEvent(), pageContext.getLanguage(), getAddress());
    }

    /** Outlook of a university or company with the event filled in. */
    public String getOutlookAtWork() {
        return CalendarLinks.outlookAtWork(page.getEvent(), pageContext.getLanguage(), getAddress());
    }

    /** {@code schema.org/Event}, safe inside a script element; empty until the event is public. */
    public String getJsonLd() {
        var event = page.getEvent();
        return event.isPublic()
                ? new EventJsonLd(new Addresses(settings.get(Setting.URL)), pageContext.getLanguage(), clock.instant())
                        .of(event)
                        .toString()
                        .replace("<", "\\u003c")
                : "";
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
