// SPDX-License-Identifier: GPL-3.0-or-later
#include "versionspart.h"

#include "adoptform.h"
#include "blankanswers.h"
#include "content/typedbody.h"
#include "documenthtml.h"
#include "domain/text.h"
#include "forms/editors.h"
#include "forms/linelist.h"
#include "theme/theme.h"
#include "widgets/messagebar.h"
#include "widgets/surface.h"
#include "widgets/text.h"

#include <QComboBox>
#include <QPushButton>
#include <QScrollArea>
#include <QSplitter>
#include <QTextBrowser>
#include <QVBoxLayout>

#include <algorithm>

namespace {

constexpr qsizetype wholeDocument = 150000;
const QString nowKey = QStringLiteral("now");

QString keyOf(const DocumentVersion &version) { return version.id.toString(QUuid::WithoutBraces); }

// Both texts section by section, what only one has marked.
QString comparison(const EditedDocument &before, const EditedDocument &after, const QPalette &palette)
{
    QString html;
    for (const SectionDifference &one : differencesOf(before, before, after)) {
        if (one.before == one.after)
            continue;
        const QList<TextPart> parts = textDifference(typedBody(one.before, before), typedBody(one.after, after));
        html += QStringLiteral("<h4>") + firstOf(one.heading, 200).toHtmlEscaped() + QStringLiteral("</h4>");
        if (!one.before.isEmpty())
            html += differenceHtml(parts, DifferenceSide::Before, palette);
        if (!one.after.isEmpty())
            html += (one.before.isEmpty() ? QString() : QStringLiteral("<p>↓</p>")) + differenceHtml(parts, DifferenceSide::After, palette);
    }
    return html;
}

} // namespace

VersionsPart::VersionsPart(OpenDocument &open)
    : DocumentPart(open)
    , m_sentence(Text::paragraph({}))
    , m_twice(Text::paragraph({}))
    , m_form(new AdoptForm)
    , m_list(new LineList(tr("Versions")))
    , m_against(choiceBox({{QString(), QString()}}))
    , m_text(new QTextBrowser)
    , m_print(new QPushButton(tr("Print this text…")))
{
    auto *halves = new QSplitter;
    halves->setChildrenCollapsible(false);
    halves->addWidget(left());
    halves->addWidget(right());
    halves->setSizes({480, 520});
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(halves);
    connect(m_form, &AdoptForm::wanted, this, &VersionsPart::adopt);
    connect(m_list, &LineList::currentLineChanged, this, &VersionsPart::showShown);
    connect(m_against, &QComboBox::activated, this, &VersionsPart::showShown);
}

QWidget *VersionsPart::left()
{
    auto *content = new QWidget;
    m_twice->setObjectName(QStringLiteral("twiceInForce"));
    m_list->setObjectName(QStringLiteral("versions"));
    m_list->setMinimumHeight(fontMetrics().height() * 6);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, space::xs, space::m, 0);
    column->setSpacing(space::s);
    column->addWidget(m_sentence);
    column->addWidget(m_twice);
    column->addWidget(m_form);
    column->addWidget(new Text(tr("Versions"), Type::Strong));
    column->addWidget(m_list, 1);
    return scrolled(content);
}

QWidget *VersionsPart::right()
{
    auto *part = new QWidget;
    m_against->setObjectName(QStringLiteral("against"));
    m_against->setAccessibleName(tr("Compare with"));
    m_text->setObjectName(QStringLiteral("versionText"));
    m_text->setAccessibleName(tr("Text of the version"));
    m_text->setOpenLinks(false);
    auto *column = new QVBoxLayout(part);
    column->setContentsMargins(space::s, space::xs, 0, 0);
    column->setSpacing(space::s);
    column->addWidget(m_against);
    column->addWidget(m_text, 1);
    m_print->setObjectName(QStringLiteral("printVersion"));
    column->addWidget(m_print, 0, Qt::AlignLeft);
    connect(m_print, &QPushButton::clicked, this, &VersionsPart::print);
    return part;
}

void VersionsPart::refresh()
{
    if (!m_open.isOpen())
        return;
    const Document &document = m_open.record();
    m_versions = versionsOf(m_open.book(), document.id);
    const bool isChanged = !m_versions.isEmpty() && m_versions.constFirst().body != document.body;
    m_sentence->setText(m_versions.isEmpty() ? tr("Not adopted yet. Once it is approved, a copy of it is kept as its first version.")
                            : isChanged
                            ? tr("The text was changed since version %1. Adopt it anew when the change is approved.").arg(document.version)
                            : tr("Version %1 is the text as it is now.").arg(document.version));
    m_twice->setText(tr("Another document of this kind is in force as well. Adopting this one retires the other."));
    m_twice->setVisible(twiceInForce(m_open.book()).contains(document.id));
    m_form->setVisible(!m_open.isReadOnly());
    const Firm &firm = m_open.book().firm();
    m_form->showDocument(document, firm.representative.trimmed(), m_open.desk().today(), missingWords());
    showVersions();
    showShown();
}

QString VersionsPart::missingWords() const
{
    int blanks = 0;
    for (const OpenBlank &blank : openBlanks(m_open))
        blanks += !blank.sections.isEmpty() && blank.how != OpenBlank::How::Adoption ? 1 : 0;
    const auto missing = int(missingMatters(m_open.filled(), m_open.text()).size());
    QStringList words;
    if (blanks > 0)
        words << tr("Still empty: %n blanks.", nullptr, blanks);
    if (missing > 0)
        words << tr("Still missing: %n matters.", nullptr, missing);
    return words.join(u' ');
}

void VersionsPart::showVersions()
{
    QList<DocumentLine> lines{{.key = nowKey, .title = tr("The text as it is now")}};
    QList<Choice> choices{{QString(), tr("Only this text")}, {nowKey, tr("Compare with the text as it is now")}};
    for (const DocumentVersion &version : std::as_const(m_versions)) {
        const QString name = tr("Version %1").arg(version.number);
        QStringList note{tr("adopted %1").arg(version.adoptedOn.toString(Qt::ISODate)), version.approver, version.reason};
        note.removeAll(QString());
        lines.append({.key = keyOf(version), .title = name, .note = note.join(m_open.book().words().comma())});
        choices.append({keyOf(version), tr("Compare with version %1").arg(version.number)});
    }
    m_list->setLines(lines);
    if (m_list->current().isEmpty())
        m_list->setCurrent(lines.constFirst().key);
    const QString chosen = chosenIn(*m_against);
    m_against->clear();
    for (const Choice &choice : std::as_const(choices))
        m_against->addItem(choice.label, choice.code);
    m_against->setCurrentIndex(std::max(0, m_against->findData(chosen)));
}

QString VersionsPart::textFor(const QString &key) const
{
    for (const DocumentVersion &version : m_versions)
        if (keyOf(version) == key)
            return version.body;
    return m_open.record().body;
}

void VersionsPart::showShown()
{
    if (!m_open.isOpen())
        return;
    const QString shown = m_list->current(), against = chosenIn(*m_against);
    const EditedDocument text = editedFromText(textFor(shown));
    if (against.isEmpty() || against == shown) {
        const NumberedDocument whole = numbered(text);
        m_text->setHtml(QStringLiteral("<h2>") + whole.title.toHtmlEscaped() + QStringLiteral("</h2>")
                        + blocksHtml(whole.blocks, wholeDocument));
        return;
    }
    const EditedDocument other = editedFromText(textFor(against));
    const QString html = comparison(text, other, palette());
    const auto orderOf = [](const EditedDocument &document) {
        QStringList ids;
        for (const DocumentSection &section : document.sections)
            ids << section.id;
        return ids;
    };
    m_text->setHtml(!html.isEmpty()                       ? html
                        : orderOf(text) != orderOf(other) ? paragraphHtml(tr("Only the order of the articles differs."))
                                                          : paragraphHtml(tr("The two texts are the same.")));
}

void VersionsPart::adopt(const Adoption &adoption)
{
    const auto change
        = adopting(m_open.book(), m_open.desk().content(), *m_open.content(), m_open.record().id, adoption, m_open.desk().today());
    if (!change)
        return m_open.messages().show(change.error());
    const int number = m_open.record().version + 1;
    const bool retires = change->editsOf<Document>().size() > 1;
    if (!m_open.apply(*change, tr("Adopt version %1").arg(number)))
        return;
    m_open.done(retires ? tr("Version %1 is in force. The other document of this kind was retired.").arg(number)
                        : tr("Version %1 is in force.").arg(number));
}

// The text shown, under the number and days of its version.
void VersionsPart::print()
{
    Document document = m_open.record();
    for (const DocumentVersion &version : std::as_const(m_versions)) {
        if (keyOf(version) != m_list->current())
            continue;
        document.body = version.body;
        document.version = version.number;
        document.adoptedOn = version.adoptedOn;
        document.effectiveOn = version.effectiveOn;
        document.approver = version.approver;
    }
    emit printWanted(document);
}

void VersionsPart::takeKeyboard() { m_form->takeKeyboard(); }
