package org.caravanserai.exchanges.ewp;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.caravanserai.domain.exchanges.agreement.Condition;
import org.caravanserai.domain.exchanges.agreement.MobilityKind;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.exchanges.agreement.TermsForm.ConditionForm;
import org.caravanserai.exchanges.agreement.TermsForm.LanguageForm;
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
     * @param conditions with identifiers of institutions at both ends
     */
    record Read(List<Partner> partners, String hash, List<ConditionForm> conditions) {}

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
        var conditions = new ArrayList<ConditionForm>();
        for (var specification : IiaHash.children(child(iia, "cooperation-conditions"))) {
            var kind = KINDS.get(specification.getLocalName());
            if (kind == null) {
                throw new Invalid("cooperation-conditions", "not-an-iia");
            }
            conditions.add(condition(kind, specification));
        }
        return new Read(partners, computed, conditions);
    }

    private static ConditionForm condition(MobilityKind kind, Element specification) {
        return new ConditionForm(
                null,
                needed(specification, "sending-hei-id"),
                needed(specification, "receiving-hei-id"),
                kind.name(),
                needed(specification, "mobilities-per-year"),
                months(specification),
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
                "true".equals(text(specification, "blended")) || "1".equals(text(specification, "blended")),
                text(specification, "sending-ounit-id"),
                text(specification, "receiving-ounit-id"));
    }

    private static @Nullable String months(Element specification) {
        var days = text(specification, "total-days-per-year");
        if (days == null) {
            return text(specification, "total-months-per-year");
        }
        try {
            return new BigDecimal(days)
                    .divide(IiaXml.DAYS_A_MONTH, 2, java.math.RoundingMode.HALF_UP)
                    .toPlainString();
        } catch (NumberFormatException nonsense) {
            return days;
        }
    }

    private static java.util.stream.Stream<Element> all(Element parent, String name) {
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

    /** The codes of our conditions that mean the same places: by kind, direction and units, in their order. */
    static List<ConditionForm> coded(List<ConditionForm> read, List<Condition> known, List<String> parties) {
        var free = new ArrayList<>(known);
        return read.stream()
                .map(form -> {
                    var match = free.stream()
                            .filter(condition -> corresponds(condition, form, parties))
                            .findFirst();
                    match.ifPresent(free::remove);
                    return match.map(condition -> coded(form, condition)).orElse(form);
                })
                .toList();
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

    private static boolean isDoctoral(ConditionForm form) {
        return List.of(Integer.toString(IiaXml.DOCTORAL_LEVEL)).equals(form.eqf());
    }

    private static ConditionForm coded(ConditionForm form, Condition condition) {
        boolean levelImplied =
                condition.kind() == MobilityKind.DOCTORAL && condition.eqf().isEmpty();
        return new ConditionForm(
                condition.code(),
                form.from(),
                form.to(),
                condition.kind().name(),
                form.personsPerYear(),
                form.monthsPerYear(),
                form.iscedF(),
                levelImplied ? List.of() : form.eqf(),
                form.languages(),
                form.firstYear(),
                form.lastYear(),
                form.blended(),
                form.fromUnit(),
                form.toUnit());
    }
}
