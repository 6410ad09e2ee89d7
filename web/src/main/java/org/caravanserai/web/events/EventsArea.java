package org.caravanserai.web.events;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.events.EventAction;
import org.caravanserai.web.areas.Area;
import org.caravanserai.web.areas.ListedKind;
import org.caravanserai.web.areas.Menu;
import org.caravanserai.web.areas.MenuEntry;
import org.caravanserai.web.areas.Section;
import org.caravanserai.web.areas.SectionPlace;

/** Academic events on the pages that all areas share. */
@ApplicationScoped
public class EventsArea implements Area {

    @Override
    public String name() {
        return "events";
    }

    @Override
    public List<MenuEntry> menu() {
        return List.of(
                new MenuEntry(Menu.START, 10, "/events", "events.start").hint("events.start.hint"),
                new MenuEntry(Menu.PUBLIC, 10, "/events", "events.menu.public"),
                new MenuEntry(Menu.WORK, 20, "/manage/events", "events.menu.manage")
                        .requiring(Permission.READ_PARTICIPANTS)
                        .alsoUnder("/manage/series"),
                new MenuEntry(Menu.WORK, 25, "/manage/approvals", "events.menu.approvals")
                        .requiring(Permission.APPROVE_EVENTS)
                        .alsoUnder("/manage/decisions"),
                new MenuEntry(Menu.WORK, 27, "/my/reviews", "events.menu.reviews")
                        .requiring(Permission.REVIEW_CONTRIBUTIONS),
                new MenuEntry(Menu.ACCOUNT, 50, "/manage/events/import", "events.own.import")
                        .requiring(Permission.DIRECT_EVENTS),
                new MenuEntry(Menu.ADMINISTRATION, 70, "/admin/search", "events.index.menu")
                        .requiring(Permission.MAINTAIN_SEARCH)
                        .hint("events.index.menu.hint"));
    }

    @Override
    public List<ListedKind> listed() {
        return List.of(new ListedKind(EventAction.SUBJECT, "events.subject.EVENT", "events.state."));
    }

    @Override
    public List<Section> sections() {
        return List.of(
                new Section(SectionPlace.HOME_ACTIONS, 10, "/WEB-INF/events/home-actions.xhtml"),
                new Section(SectionPlace.HOME, 10, "/WEB-INF/events/home-soon.xhtml"),
                new Section(SectionPlace.HOME_STORY, 10, "/WEB-INF/events/home-story.xhtml"),
                new Section(SectionPlace.ORGANIZATION, 10, "/WEB-INF/events/of-organization.xhtml"),
                new Section(SectionPlace.PERSON, 10, "/WEB-INF/events/registrations-of-person.xhtml"),
                new Section(SectionPlace.MY, 10, "/WEB-INF/events/my-registrations.xhtml"),
                new Section(SectionPlace.MY, 12, "/WEB-INF/events/my-contributions.xhtml"),
                new Section(SectionPlace.MY_ASIDE, 10, "/WEB-INF/events/my-events.xhtml"),
                new Section(SectionPlace.CALENDARS, 10, "/WEB-INF/events/calendars.xhtml"),
                new Section(SectionPlace.ACCOUNT_DELETION, 10, "/WEB-INF/events/account-deletion.xhtml"),
                new Section(SectionPlace.NOT_FOUND_ACTIONS, 10, "/WEB-INF/events/not-found-actions.xhtml"));
    }
}
