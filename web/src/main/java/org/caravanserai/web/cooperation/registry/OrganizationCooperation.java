package org.caravanserai.web.cooperation.registry;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.caravanserai.cooperation.registry.ListOrganizationRecords;
import org.caravanserai.domain.cooperation.registry.EntryKind;
import org.caravanserai.domain.cooperation.registry.OrganizationRecord;
import org.caravanserai.domain.shared.Page;
import org.caravanserai.domain.shared.PageRequest;
import org.caravanserai.web.shell.PageContext;
import org.caravanserai.web.shell.Texts;
import org.jspecify.annotations.Nullable;

/** What an organization has with others, a section of its page. */
@Named
@RequestScoped
public class OrganizationCooperation {

    private static final int SIZE = 50;

    private final ListOrganizationRecords list;
    private final EntryAddress address;
    private final EntryWords words;
    private final PageContext pageContext;
    private final Texts texts;
    private final Map<UUID, Page<OrganizationRecord>> read = new HashMap<>();

    @Inject
    OrganizationCooperation(
            ListOrganizationRecords list,
            EntryAddress address,
            EntryWords words,
            PageContext pageContext,
            Texts texts) {
        this.list = list;
        this.address = address;
        this.words = words;
        this.pageContext = pageContext;
        this.texts = texts;
    }

    /**
     * Something that the organization has with others, as it is read.
     *
     * @param href empty where it has no page of its own
     * @param since null where it is not known
     * @param until null where it has no end
     */
    public record Line(
            String name,
            String href,
            String kind,
            List<OrganizationRecord.Other> others,
            @Nullable LocalDate since,
            @Nullable LocalDate until) {}

    private Page<OrganizationRecord> found(UUID organization) {
        return read.computeIfAbsent(organization, id -> list.execute(id, PageRequest.first(SIZE)));
    }

    public List<Line> of(UUID organization) {
        return found(organization).items().stream().map(this::line).toList();
    }

    /** That there are more; empty where there are not. */
    public String shown(UUID organization) {
        var page = found(organization);
        return page.total() > page.items().size()
                ? texts.of("cooperation.shown", page.items().size(), page.total())
                : "";
    }

    private Line line(OrganizationRecord found) {
        var kind = kind(found);
        var title = found.title().in(pageContext.getLanguage());
        return new Line(
                title.isEmpty() ? kind : title, href(found), kind, found.others(), found.since(), found.until());
    }

    private String kind(OrganizationRecord found) {
        var subkind = found.subkind();
        return switch (found.kind()) {
            case EXCHANGE_AGREEMENT, CENTER -> texts.of("cooperation.endKind." + found.kind());
            default -> subkind == null ? texts.of("cooperation.entryKind." + found.kind()) : words.subkind(subkind);
        };
    }

    private String href(OrganizationRecord found) {
        return switch (found.kind()) {
            case EXCHANGE_AGREEMENT -> "";
            case CENTER -> "/centers/" + found.reference();
            default -> address.of(EntryKind.valueOf(found.kind().name()), found.reference());
        };
    }
}
