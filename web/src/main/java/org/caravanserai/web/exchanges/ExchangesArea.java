package org.caravanserai.web.exchanges;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.exchanges.call.CallAction;
import org.caravanserai.web.areas.Area;
import org.caravanserai.web.areas.ImportPlace;
import org.caravanserai.web.areas.ListedKind;
import org.caravanserai.web.areas.Menu;
import org.caravanserai.web.areas.MenuEntry;
import org.caravanserai.web.areas.Section;
import org.caravanserai.web.areas.SectionPlace;

/** Scholar exchanges on the pages that all areas share. */
@ApplicationScoped
public class ExchangesArea implements Area {

    @Override
    public String name() {
        return "exchanges";
    }

    @Override
    public List<MenuEntry> menu() {
        return List.of(
                new MenuEntry(Menu.START, 20, "/exchanges", "exchanges.start").hint("exchanges.start.hint"),
                new MenuEntry(Menu.PUBLIC, 20, "/exchanges", "exchanges.menu.public"),
                new MenuEntry(Menu.WORK, 30, "/manage/exchanges", "exchanges.menu.manage")
                        .requiring(Permission.READ_EXCHANGES),
                new MenuEntry(Menu.WORK, 32, "/manage/exchanges/reviews", "exchanges.menu.reviews")
                        .requiring(Permission.REVIEW_APPLICATIONS)
                        .alsoUnder("/manage/exchanges/applications"),
                new MenuEntry(Menu.ACCOUNT, 60, "/my/studies", "exchanges.studies.title"));
    }

    @Override
    public List<ImportPlace> imports() {
        return List.of(
                new ImportPlace(
                        "agreements",
                        "/manage/exchanges",
                        "exchanges.work.agreements",
                        "/WEB-INF/exchanges/manage-tabs.xhtml"),
                new ImportPlace(
                        "nominations",
                        "/manage/exchanges/nominations",
                        "exchanges.work.nominations",
                        "/WEB-INF/exchanges/manage-tabs.xhtml"));
    }

    @Override
    public List<ListedKind> listed() {
        return List.of(new ListedKind(CallAction.SUBJECT, "exchanges.subject.CALL", "exchanges.callPhase."));
    }

    @Override
    public List<Section> sections() {
        return List.of(
                new Section(SectionPlace.HOME_ACTIONS, 20, "/WEB-INF/exchanges/home-actions.xhtml"),
                new Section(SectionPlace.HOME, 20, "/WEB-INF/exchanges/home-calls.xhtml"),
                new Section(SectionPlace.PERSON, 20, "/WEB-INF/exchanges/nominations-of-person.xhtml"),
                new Section(SectionPlace.MY, 6, "/WEB-INF/exchanges/my-office.xhtml"),
                new Section(SectionPlace.MY, 20, "/WEB-INF/exchanges/my-stays.xhtml"),
                new Section(SectionPlace.MY, 21, "/WEB-INF/exchanges/my-invitations.xhtml"),
                new Section(SectionPlace.ORGANIZATION, 20, "/WEB-INF/exchanges/units-of-organization.xhtml"),
                new Section(SectionPlace.ORGANIZATION, 21, "/WEB-INF/exchanges/office-of-organization.xhtml"));
    }
}
