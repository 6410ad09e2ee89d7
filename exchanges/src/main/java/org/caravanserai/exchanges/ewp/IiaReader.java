package org.caravanserai.exchanges.ewp;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.caravanserai.domain.exchanges.agreement.Condition;
import org.caravanserai.domain.exchanges.agreement.MobilityKind;
import org.caravanserai.domain.shared.AcademicYear;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.exchanges.agreement.TermsForm.ConditionForm;
import org.caravanserai.exchanges.agreement.TermsForm.LanguageForm;
import org.caravanserai.exchanges.agreement.TermsForm.YearForm;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.helpers.DefaultHandler;

/** Reads {@code iias-get-response} of IIA 7 that somebody handed in: no document types, nothing from outside. */
final class IiaReader {

    /** Larger documents are refused. */
    static final int MOST_BYTES = 2 << 20;

    /** An agreement has nine levels; what reads it goes down level by level. */
    private static final int DEEPEST = 40;

    private static final Map<String, MobilityKind> KINDS = Map.of(
            "student-studies-mobility-spec", MobilityKind.STUDENT_STUDY,
            "student-traineeship-mobility-spec", MobilityKind.STUDENT_TRAINEESHIP,
            "staff-teacher-mobility-spec", MobilityKind.STAFF_TEACHING,
            "staff-training-mobility-spec", MobilityKind.STAFF_TRAINING);

    private IiaReader() {}

    /** One party of an agreement as named in the document. */
    record Partner(String heiId, @Nullable String iiaId) {}

    /**
     * An agreement as the document contains it.
     *
     * @param partners the institution whose copy it is, then the other one
     * @param inEffect whether it is or was in force, as the institution says
     * @param terminated whether it was given up before any exchange
     */
    record Read(
            List<Partner> partners,
            String hash,
            boolean inEffect,
            boolean terminated,
            List<Specification> conditions) {}

    /**
     * A mobility specification.
     *
     * @param form with identifiers of institutions at both ends
     * @param beyond what it says that a condition here cannot say, by name
     */
    record Specification(ConditionForm form, Map<String, String> beyond) {

        Specification with(ConditionForm other) {
            return new Specification(other, beyond);
        }
    }

    /** Fields that the document marks as open, by the names they have here. */
    static final String NOT_YET_DEFINED = "notYetDefined";

    private static final String ISCED_CLARIFICATION = "iscedClarification";
    private static final String OTHER_TERMS = "otherInfoTerms";

    /**
     * The agreements of a document whose hashes are right.
     *
     * @throws Invalid {@code xml-malformed} with line and column; {@code not-an-iia} when it is another document; {@code iia-wrong-hash} with both
     *     hashes; {@code iia-incomplete} when an element is missing
     */
    static List<Read> read(byte[] document) {
        var root = parse(document).getDocumentElement();
        if (!"iias-get-response".equals(root.getLocalName()) || !Namespaces.IIAS.equals(root.getNamespaceURI())) {
            throw new Invalid("body", "not-an-iia");
        }
        return IiaHash.children(root).stream()
                .filter(each -> "iia".equals(each.getLocalName()))
                .map(IiaReader::iia)
                .toList();
    }

    private static Document parse(byte[] document) {
        if (document.length > MOST_BYTES) {
            throw new Invalid("body", "xml-malformed", 1, 1);
        }
        try {
            var factory = DocumentBuilderFactory.newDefaultNSInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            factory.setAttribute("jdk.xml.maxElementDepth", Integer.toString(DEEPEST));
            factory.setXIncludeAware(false);
            factory.setExpandEntityReferences(false);
            var builder = factory.newDocumentBuilder();
            builder.setErrorHandler(new DefaultHandler());
            return builder.parse(new ByteArrayInputStream(document));
        } catch (SAXParseException malformed) {
            throw new Invalid("body", "xml-malformed", malformed.getLineNumber(), malformed.getColumnNumber());
        } catch (SAXException | IOException malformed) {
            throw new Invalid("body", "xml-malformed", 1, 1);
        } catch (ParserConfigurationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static Read iia(Element iia) {
        var said = needed(iia, "iia-hash");
        var computed = IiaHash.of(iia);
        if (!said.equals(computed)) {
            throw new Invalid("iia-hash", "iia-wrong-hash", said, computed);
        }
        var partners = IiaHash.children(iia).stream()
                .filter(each -> "partner".equals(each.getLocalName()))
                .map(each -> new Partner(needed(each, "hei-id"), text(each, "iia-id")))
                .toList();
        if (partners.size() != 2) {
            throw new Invalid("partner", "iia-incomplete", "partner");
        }
        var conditions = new ArrayList<Specification>();
        var all = child(iia, "cooperation-conditions");
        for (var specification : IiaHash.children(all)) {
            var kind = KINDS.get(specification.getLocalName());
            if (kind == null) {
                throw new Invalid("cooperation-conditions", "not-an-iia");
            }
            conditions.add(new Specification(condition(kind, specification), beyond(specification)));
        }
        return new Read(
                partners,
                computed,
                isTrue(text(iia, "in-effect")),
                isTrue(all.getAttribute("terminated-as-a-whole")),
                conditions);
    }

    private static boolean isTrue(@Nullable String value) {
        return "true".equals(value) || "1".equals(value);
    }

    private static Map<String, String> beyond(Element specification) {
        var beyond = new TreeMap<String, String>();
        var open = new ArrayList<String>();
        if (isOpen(specification) || all(specification, "mobilities-per-year").anyMatch(IiaReader::isOpen)) {
            open.add("personsPerYear");
        }
        if (isOpen(specification)
                || all(specification, "recommended-language-skill").anyMatch(IiaReader::isOpen)) {
            open.add("languages");
        }
        put(beyond, NOT_YET_DEFINED, open.stream());
        put(
                beyond,
                ISCED_CLARIFICATION,
                all(specification, "subject-area")
                        .flatMap(area -> Stream.ofNullable(text(area, "isced-clarification"))));
        put(beyond, OTHER_TERMS, Stream.ofNullable(text(specification, "other-info-terms")));
        return beyond;
    }

    private static void put(Map<String, String> beyond, String name, Stream<String> said) {
        var joined = said.collect(Collectors.joining(", "));
        if (!joined.isEmpty()) {
            beyond.put(name, joined);
        }
    }

    private static boolean isOpen(Element element) {
        return isTrue(element.getAttribute("not-yet-defined"));
    }

    private static ConditionForm condition(MobilityKind kind, Element specification) {
        return new ConditionForm(
                null,
                needed(specification, "sending-hei-id"),
                needed(specification, "receiving-hei-id"),
                kind.name(),
                needed(specification, "mobilities-per-year"),
                text(specification, "total-months-per-year"),
                all(specification, "subject-area")
                        .map(area -> needed(area, "isced-f-code"))
                        .toList(),
                all(specification, "eqf-level").map(Element::getTextContent).toList(),
                all(specification, "recommended-language-skill")
                        .map(skill -> new LanguageForm(needed(skill, "language"), text(skill, "cefr-level")))
                        .filter(language -> !IiaXml.NO_LANGUAGE.equals(language.language()))
                        .toList(),
                needed(specification, "receiving-first-academic-year-id"),
                needed(specification, "receiving-last-academic-year-id"),
                isTrue(text(specification, "blended")),
                text(specification, "sending-ounit-id"),
                text(specification, "receiving-ounit-id"),
                text(specification, "total-days-per-year"),
                null);
    }

    private static Stream<Element> all(Element parent, String name) {
        return IiaHash.children(parent).stream().filter(each -> name.equals(each.getLocalName()));
    }

    private static Element child(Element parent, String name) {
        return Optional.ofNullable(IiaHash.child(parent, name))
                .orElseThrow(() -> new Invalid(name, "iia-incomplete", name));
    }

    private static String needed(Element parent, String name) {
        return child(parent, name).getTextContent().strip();
    }

    private static @Nullable String text(Element parent, String name) {
        var found = IiaHash.child(parent, name);
        return found == null || found.getTextContent().isBlank()
                ? null
                : Objects.requireNonNull(found.getTextContent()).strip();
    }

    /**
     * The same with the codes of our conditions that mean the same places: of the same kind, direction and units, with the same fields first. A
     * condition with several periods takes as many specifications that differ in years and numbers only.
     */
    static List<Specification> coded(List<Specification> read, List<Condition> known, List<String> parties) {
        var free = new ArrayList<>(read);
        var coded = new ArrayList<Specification>();
        for (var condition : known) {
            var matching = free.stream()
                    .filter(each -> corresponds(condition, each.form(), parties))
                    .sorted(Comparator.comparing(each -> !hasFieldsOf(condition, each.form())))
                    .toList();
            if (!matching.isEmpty()) {
                var first = matching.get(0);
                var together = matching.stream()
                        .filter(each -> each == first || isLike(each, first))
                        .limit(IiaPeriod.of(condition).size())
                        .toList();
                free.removeIf(each -> together.stream().anyMatch(one -> one == each));
                coded.add(first.with(coded(together, condition)));
            }
        }
        coded.addAll(free);
        return coded;
    }

    private static boolean corresponds(Condition condition, ConditionForm form, List<String> parties) {
        var kind = condition.kind() == MobilityKind.DOCTORAL && isDoctoral(form)
                ? MobilityKind.STUDENT_STUDY
                : condition.kind();
        return kind.name().equals(form.kind())
                && parties.get(condition.from() - 1).equals(form.from())
                && parties.get(condition.to() - 1).equals(form.to())
                && Objects.equals(condition.fromUnit(), form.fromUnit())
                && Objects.equals(condition.toUnit(), form.toUnit());
    }

    private static boolean hasFieldsOf(Condition condition, ConditionForm form) {
        return condition.iscedF().stream()
                .map(Object::toString)
                .collect(Collectors.toSet())
                .equals(Set.copyOf(Objects.requireNonNullElse(form.iscedF(), List.of())));
    }

    private static boolean isLike(Specification one, Specification other) {
        var form = one.form();
        var like = other.form();
        return one.beyond().equals(other.beyond())
                && Objects.equals(form.iscedF(), like.iscedF())
                && Objects.equals(form.eqf(), like.eqf())
                && Objects.equals(form.languages(), like.languages())
                && form.blended() == like.blended();
    }

    private static boolean isDoctoral(ConditionForm form) {
        return List.of(Integer.toString(IiaXml.DOCTORAL_LEVEL)).equals(form.eqf());
    }

    /** One condition of specifications for different years; there are no places in the years between them. */
    private static ConditionForm coded(List<Specification> specifications, Condition condition) {
        var forms = specifications.stream()
                .map(Specification::form)
                .sorted(Comparator.comparing(form -> String.valueOf(form.firstYear())))
                .toList();
        var first = forms.get(0);
        var last = forms.get(forms.size() - 1);
        var usual = amounts(first, condition);
        boolean levelImplied =
                condition.kind() == MobilityKind.DOCTORAL && condition.eqf().isEmpty();
        return new ConditionForm(
                condition.code(),
                first.from(),
                first.to(),
                condition.kind().name(),
                usual.persons(),
                usual.months(),
                first.iscedF(),
                levelImplied ? List.of() : first.eqf(),
                first.languages(),
                first.firstYear(),
                last.lastYear(),
                first.blended(),
                first.fromUnit(),
                first.toUnit(),
                usual.days(),
                forms.size() == 1 ? List.of() : years(forms, condition));
    }

    private static List<YearForm> years(List<ConditionForm> forms, Condition condition) {
        var years = new ArrayList<YearForm>();
        AcademicYear before = null;
        for (var form : forms) {
            var first = AcademicYear.of(String.valueOf(form.firstYear()));
            var last = AcademicYear.of(String.valueOf(form.lastYear()));
            if (before != null) {
                before.next().until(first).stream()
                        .filter(year -> !year.equals(first))
                        .forEach(year -> years.add(new YearForm(year.toString(), "0", null, null)));
            }
            var amounts = amounts(form, condition);
            first.until(last)
                    .forEach(year -> years.add(
                            new YearForm(year.toString(), amounts.persons(), amounts.months(), amounts.days())));
            before = last;
        }
        return years;
    }

    /** The numbers of a specification, in the unit that was agreed on where they are the same in it. */
    private static YearForm amounts(ConditionForm form, Condition condition) {
        var months = form.monthsPerYear();
        var days = form.daysPerYear();
        return IiaPeriod.of(condition).stream()
                .map(IiaPeriod::places)
                .filter(places -> months != null && places.days() != null && isSame(months, IiaXml.months(places))
                        || days != null && places.months() != null && isSame(days, IiaXml.days(places)))
                .findFirst()
                .map(YearForm::of)
                .map(known -> new YearForm(null, form.personsPerYear(), known.months(), known.days()))
                .orElseGet(() -> new YearForm(null, form.personsPerYear(), months, days));
    }

    private static boolean isSame(String said, @Nullable BigDecimal known) {
        try {
            return known != null && new BigDecimal(said).compareTo(known) == 0;
        } catch (NumberFormatException nonsense) {
            return false;
        }
    }
}
