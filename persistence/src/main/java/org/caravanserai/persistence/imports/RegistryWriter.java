package org.caravanserai.persistence.imports;

import java.util.List;
import java.util.stream.Stream;
import org.caravanserai.domain.imports.ImportClaim;
import org.caravanserai.persistence.shared.Json;
import org.caravanserai.persistence.shared.Sql;

/** Writes a batch: a constant number of statements, however many records there are. */
final class RegistryWriter {

    private static final String ALL_NAMES =
            "insert into organization_name (id, organization_id, kind, language, value, folded)"
                    + " select n.id, n.organization_id, n.kind, n.language, n.value, n.folded from"
                    + RegistryJson.NAMES;

    private final Sql sql;
    private final ImportClaim.Starter starter;

    RegistryWriter(Sql sql, ImportClaim.Starter starter) {
        this.sql = sql;
        this.starter = starter;
    }

    /**
     * @param created new ones
     * @param renewed organizations that only the registry describes: overwritten
     * @param enriched organizations that people here describe too: only gaps are filled
     */
    void write(
            List<ImportedOrganization> created,
            List<ImportedOrganization> renewed,
            List<ImportedOrganization> enriched) {
        if (!created.isEmpty()) {
            create(created);
        }
        if (!renewed.isEmpty()) {
            renew(renewed);
        }
        if (!enriched.isEmpty()) {
            enrich(enriched);
        }
        var all = Stream.of(created, renewed, enriched).flatMap(List::stream).toList();
        if (!all.isEmpty()) {
            relations(all);
            history(all);
        }
    }

    private void create(List<ImportedOrganization> targets) {
        run(
                "insert into organization (id, slug, display_name, sort_name, sector, country, city, ror_id, website,"
                        + " domains, state, established, external_ids, source_hash, created_at, created_by) select r.id,"
                        + " r.slug, r.display_name, r.sort_name, r.sector, r.country, r.city, r.ror_id, r.website,"
                        + " r.domains, case when r.active then 'VERIFIED' else 'CLOSED' end, r.established,"
                        + " r.external_ids, r.source_hash, {at}, {by} from" + RegistryJson.ORGANIZATIONS,
                organizations(targets));
        names(ALL_NAMES, targets);
    }

    private void renew(List<ImportedOrganization> targets) {
        run(
                "update organization o set display_name = r.display_name, sort_name = r.sort_name, sector = r.sector,"
                        + " country = r.country, city = r.city, website = r.website, domains = r.domains, established ="
                        + " r.established, external_ids = r.external_ids, source_hash = r.source_hash, state = case when"
                        + " o.state in ('REFUSED', 'RESUBMITTED') then o.state when not r.active then 'CLOSED' when"
                        + " o.state = 'CLOSED' then 'VERIFIED' else"
                        + " o.state"
                        + " end,"
                        + " version"
                        + " = o.version"
                        + " + 1 from" + RegistryJson.ORGANIZATIONS + "where o.id = r.id",
                organizations(targets));
        run(
                "delete from organization_name where organization_id in (select r.id from" + RegistryJson.ORGANIZATIONS
                        + ")",
                organizations(targets));
        names(ALL_NAMES, targets);
    }

    private void enrich(List<ImportedOrganization> targets) {
        run(
                "update organization o set display_name = r.display_name || o.display_name, city = coalesce(o.city,"
                        + " r.city), website = coalesce(o.website, r.website), established = coalesce(o.established,"
                        + " r.established), domains = array(select distinct unnest(o.domains || r.domains) order by 1),"
                        + " external_ids = r.external_ids || o.external_ids, source_hash = r.source_hash, edited_at ="
                        + " coalesce(o.edited_at, o.created_at), version = o.version + 1 from"
                        + RegistryJson.ORGANIZATIONS + "where o.id = r.id and o.state <> 'MERGED'",
                organizations(targets));
        names(
                "insert into organization_name (id, organization_id, kind, language, value, folded) select n.id,"
                        + " n.organization_id, case when n.kind = 'OFFICIAL' then 'LABEL' else n.kind end, n.language,"
                        + " n.value, n.folded from" + RegistryJson.NAMES
                        + "where not exists (select from organization_name known"
                        + " where known.organization_id = n.organization_id and lower(known.value) = lower(n.value))"
                        + " on conflict do nothing",
                targets);
    }

    private void relations(List<ImportedOrganization> targets) {
        sql.update("delete from registry_relation where source_ror = any (?)", (Object)
                targets.stream().map(target -> target.record().ror().value()).toArray(String[]::new));
        var relations = Json.PROVIDER.createArrayBuilder();
        targets.forEach(target -> RegistryJson.relations(relations, target.record()));
        run(
                "insert into registry_relation (source_ror, ror_id, kind, target_ror)"
                        + " select distinct l.source_ror, l.ror_id, l.kind, l.target_ror from" + RegistryJson.RELATIONS,
                relations.build().toString());
    }

    private void history(List<ImportedOrganization> targets) {
        run(
                "insert into history_entry (id, subject, subject_id, action, account_id, account_name, happened_at)"
                        + " select gen_random_uuid(), 'ORGANIZATION', r.id, r.action, {by}, {name}, {at} from"
                        + RegistryJson.ORGANIZATIONS,
                organizations(targets));
    }

    private void names(String text, List<ImportedOrganization> targets) {
        var names = Json.PROVIDER.createArrayBuilder();
        targets.forEach(target -> RegistryJson.names(names, target.id(), target.record()));
        run(text, names.build().toString());
    }

    private static String organizations(List<ImportedOrganization> targets) {
        var organizations = Json.PROVIDER.createArrayBuilder();
        targets.forEach(target -> organizations.add(RegistryJson.organization(target)));
        return organizations.build().toString();
    }

    /**
     * @param text with {@code %s} where the rows belong, and who and when in braces
     */
    private void run(String text, String rows) {
        var complete = text.replace("%s", "?1")
                .replace("{at}", "cast(?2 as timestamptz)")
                .replace("{by}", "cast(?3 as uuid)")
                .replace("{name}", "cast(?4 as text)");
        sql.update(complete, rows, starter.at(), starter.accountId(), starter.name());
    }
}
