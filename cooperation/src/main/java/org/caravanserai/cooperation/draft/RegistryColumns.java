package org.caravanserai.cooperation.draft;

import java.util.List;
import org.caravanserai.platform.imports.tables.ColumnType;
import org.caravanserai.platform.imports.tables.TableColumn;

/** The columns of a table of records, of whatever kind; those of one kind alone are left empty for the others. */
final class RegistryColumns {

    static final List<TableColumn> ALL = List.of(
            TableColumn.required("record", "cooperation.records.record", ColumnType.TEXT, "record type", "记录类型"),
            TableColumn.required("title", "cooperation.form.title", ColumnType.TEXT, "name", "名称", "标题", "Название"),
            TableColumn.optional("language", "cooperation.records.language", ColumnType.LANGUAGE),
            TableColumn.optional("titleZh", "cooperation.records.titleZh", ColumnType.TEXT, "title_zh", "中文名称"),
            TableColumn.optional("summary", "cooperation.form.summary", ColumnType.TEXT, "description", "摘要"),
            TableColumn.optional("kind", "cooperation.registry.kind", ColumnType.TEXT, "type", "类型"),
            TableColumn.optional("way", "cooperation.entry.way", ColumnType.TEXT),
            TableColumn.optional("signedOn", "cooperation.entry.signedOn", ColumnType.DATE, "signed", "签署日期"),
            TableColumn.optional("beginsOn", "cooperation.form.beginsOn", ColumnType.DATE, "from", "begins", "开始日期"),
            TableColumn.optional("endsOn", "cooperation.form.endsOn", ColumnType.DATE, "until", "ends", "结束日期"),
            TableColumn.optional("signatories", "cooperation.records.signatories", ColumnType.TEXT, "签署国"),
            TableColumn.optional(
                    "organizations", "cooperation.records.organizations", ColumnType.TEXT, "parties", "参与机构"),
            TableColumn.optional("sector", "cooperation.form.sector", ColumnType.TEXT),
            TableColumn.optional("role", "cooperation.party.role", ColumnType.TEXT),
            TableColumn.optional("countries", "cooperation.form.countries", ColumnType.TEXT, "country", "国家"),
            TableColumn.optional("fields", "cooperation.entry.fields", ColumnType.TEXT, "isced"),
            TableColumn.optional("level", "cooperation.programme.level", ColumnType.TEXT),
            TableColumn.optional("quota", "cooperation.programme.quota", ColumnType.WHOLE_NUMBER),
            TableColumn.optional("agreementEnds", "cooperation.programme.agreementEnds", ColumnType.DATE),
            TableColumn.optional("lastCohortEnds", "cooperation.programme.lastCohortEnds", ColumnType.DATE),
            TableColumn.optional("purpose", "cooperation.form.purpose", ColumnType.TEXT),
            TableColumn.optional("source", "cooperation.entry.source", ColumnType.TEXT, "来源", "link"),
            TableColumn.optional("asOf", "cooperation.entry.asOf", ColumnType.DATE));

    private RegistryColumns() {}
}
