package org.caravanserai.web.events.draft;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.caravanserai.domain.access.OrganizationRole;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.events.EventKind;
import org.caravanserai.domain.events.EventMode;
import org.caravanserai.domain.organizations.OwnOrganization;
import org.caravanserai.domain.shared.LocalizedText;
import org.caravanserai.domain.shared.PageRequest;
import org.caravanserai.events.draft.MySeries;
import org.caravanserai.events.view.ShowOwnEvent;
import org.caravanserai.platform.organizations.ListOwnOrganizations;
import org.caravanserai.web.shell.PageContext;
import org.caravanserai.web.shell.Texts;
import org.jspecify.annotations.Nullable;

/** Choices in the form of an event. */
@Named
@RequestScoped
public class EventFormChoices {

    private static final Set<OrganizationRole> ORGANIZERS = Permission.DIRECT_EVENTS.organizationRoles();

    private final ListOwnOrganizations own;
    private final MySeries mySeries;
    private final Texts texts;
    private final PageContext pageContext;
    private @Nullable List<OwnOrganization> organizations;

    @Inject
    EventFormChoices(ListOwnOrganizations own, MySeries mySeries, Texts texts, PageContext pageContext) {
        this.own = own;
        this.mySeries = mySeries;
        this.texts = texts;
        this.pageContext = pageContext;
    }

    /** Organizations whose events the caller manages. */
    List<OwnOrganization> organizations() {
        if (organizations == null) {
            organizations = own.execute().stream()
                    .filter(each -> each.roles().stream().anyMatch(ORGANIZERS::contains))
                    .toList();
        }
        return organizations;
    }

    /**
     * Organizations for which the caller may have events, and that of the event.
     *
     * @param known the event; null while it is new
     */
    public List<SelectItem> organizers(ShowOwnEvent.@Nullable Answer known) {
        var all = new LinkedHashMap<String, LocalizedText>();
        organizations().forEach(each -> all.put(each.slug(), each.name()));
        if (known != null) {
            all.putIfAbsent(
                    known.event().organizer().slug(), known.event().organizer().name());
        }
        return items(all);
    }

    /**
     * Series of the caller's organizations, and that of the event.
     *
     * @param known the event; null while it is new
     */
    public List<SelectItem> series(ShowOwnEvent.@Nullable Answer known) {
        var all = new LinkedHashMap<String, LocalizedText>();
        mySeries.execute(PageRequest.first(PageRequest.MAX_SIZE))
                .items()
                .forEach(each -> all.put(each.slug(), each.title()));
        var chosen = known == null ? null : known.event().series();
        if (chosen != null) {
            all.putIfAbsent(chosen.slug(), chosen.title());
        }
        return items(all);
    }

    private List<SelectItem> items(Map<String, LocalizedText> all) {
        return all.entrySet().stream()
                .map(each -> new SelectItem(each.getKey(), each.getValue().in(pageContext.getLanguage())))
                .toList();
    }

    public List<SelectItem> getKinds() {
        return words("events.kind.", EventKind.values());
    }

    public List<SelectItem> getModes() {
        return words("events.mode.", EventMode.values());
    }

    private List<SelectItem> words(String prefix, Enum<?>[] constants) {
        return Arrays.stream(constants)
                .map(constant -> new SelectItem(constant.name(), texts.of(prefix + constant.name())))
                .toList();
    }
}
