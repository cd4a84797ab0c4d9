// SPDX-License-Identifier: GPL-3.0-or-later
#include "sectioneditor.h"

#include "content/typedbody.h"
#include "documenthtml.h"
#include "forms/editors.h"
#include "tabledialog.h"
#include "widgets/messagebar.h"
#include "widgets/text.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPointer>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QSplitter>
#include <QTextBlock>
#include <QTextBrowser>

#include <algorithm>
#include <limits>

const QString SectionEditor::titleId = QStringLiteral("title");

namespace {

using SectionKind = DocumentSection::Kind;

QTextBrowser *browser(const char *name, const QString &accessibleName)
{
    auto *shown = new QTextBrowser;
    shown->setObjectName(QLatin1String(name));
    shown->setAccessibleName(accessibleName);
    shown->setOpenLinks(false); // nothing in it leads anywhere
    shown->setFrameShape(QFrame::NoFrame);
    shown->viewport()->setAutoFillBackground(false);
    return shown;
}

QString numberOf(const EditedDocument &document, const DocumentSection &section)
{
    if (section.kind == SectionKind::Article)
        return QStringLiteral("第%1条").arg(articleNumbers(document).value(section.id));
    int chapter = 0;
    for (const DocumentSection &one : document.sections) {
        chapter += one.kind == SectionKind::Chapter ? 1 : 0;
        if (one.id == section.id)
            break;
    }
    return section.kind == SectionKind::Chapter ? QStringLiteral("第%1章").arg(chapter) : QString();
}

} // namespace

SectionEditor::SectionEditor(OpenDocument &open, QWidget *parent)
    : QWidget(parent)
    , m_open(open)
    , m_number(new Text({}, Type::Strong))
    , m_hint(Text::paragraph(tr("Paragraphs begin with “1. ”, items with “(1) ”, points with “・”. Write 【第3条】 for another article, “| "
                                "a | b |” for the row of a table."),
                             Type::Caption, Text::Ink::Muted))
    , m_headingField(new QLineEdit)
    , m_bodyField(new QPlainTextEdit)
    , m_level(new LevelTag(Level::Duty))
    , m_law(new ElidedText({}, Type::Caption, Text::Ink::Muted))
    , m_preview(browser("preview", tr("As it will be printed")))
    , m_notes(browser("notes", tr("Advice, not printed")))
    , m_split(new QSplitter(Qt::Vertical))
    , m_table(new QPushButton(tr("Edit the table…")))
{
    m_headingField->setObjectName(QStringLiteral("heading"));
    m_headingField->setAccessibleName(tr("Heading"));
    m_headingField->setPlaceholderText(tr("Heading"));
    m_headingField->setMaxLength(std::numeric_limits<int>::max()); // nothing is cut silently
    m_bodyField->setObjectName(QStringLiteral("body"));
    m_bodyField->setAccessibleName(tr("Text of the article"));
    m_bodyField->setTabChangesFocus(true);
    auto *head = new QHBoxLayout;
    head->setSpacing(space::s);
    head->addWidget(m_number);
    head->addWidget(m_headingField, 1);
    m_split->setChildrenCollapsible(false);
    m_split->addWidget(m_bodyField);
    m_split->addWidget(m_preview);
    m_split->addWidget(m_notes);
    m_split->setSizes({500, 300, 160});
    const int line = fontMetrics().height();
    m_bodyField->setMinimumHeight(4 * line);
    m_preview->setMinimumHeight(3 * line);
    m_notes->setMinimumHeight(2 * line);
    m_lawLine = lawLine();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::xs);
    column->addLayout(head);
    column->addWidget(m_lawLine);
    column->addWidget(m_split, 1);
    column->addWidget(m_hint);
    m_table->setObjectName(QStringLiteral("editTable"));
    column->addWidget(m_table, 0, Qt::AlignLeft);
    connect(m_table, &QPushButton::clicked, this, &SectionEditor::editTable);
    m_soon.setSingleShot(true);
    m_soon.setInterval(250);
    connect(&m_soon, &QTimer::timeout, this, &SectionEditor::showPreview);
    connect(m_headingField, &QLineEdit::textChanged, &m_soon, qOverload<>(&QTimer::start));
    connect(m_bodyField, &QPlainTextEdit::textChanged, &m_soon, qOverload<>(&QTimer::start));
    new LeaveWatcher(m_headingField, [this] { save(); });
    new LeaveWatcher(m_bodyField, [this] { save(); });
    connect(m_headingField, &QLineEdit::returnPressed, this, [this] { save(); });
}

QWidget *SectionEditor::lawLine()
{
    auto *line = new QWidget;
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::s);
    row->addWidget(m_level);
    row->addWidget(m_law, 1);
    return line;
}

bool SectionEditor::show(const QString &id)
{
    if (id != m_id && !finish())
        return false;
    m_id = id;
    showSection();
    return true;
}

bool SectionEditor::finish()
{
    finishComposing();
    return save();
}

void SectionEditor::refresh()
{
    if (!m_open.isOpen() || (m_id != titleId && !m_open.text().find(m_id)))
        m_id.clear();
    showSection();
}

// Fields that the user has not touched follow; a text that is being typed stays.
void SectionEditor::showSection()
{
    const bool isTitle = m_id == titleId;
    const DocumentSection *section = m_open.isOpen() && !isTitle ? m_open.text().find(m_id) : nullptr;
    const QString heading = isTitle ? m_open.text().title : section ? section->heading : QString();
    const QString body = section ? typedBody(section->body, m_open.text()) : QString();
    const bool wasEdited = isEdited() && (section || isTitle) && m_fieldsOf == m_id;
    if (!wasEdited) {
        if (m_headingField->text() != heading)
            m_headingField->setText(heading);
        m_headingField->setCursorPosition(m_headingField->hasFocus() ? m_headingField->cursorPosition() : 0);
        if (m_bodyField->toPlainText() != body) {
            const int place = m_fieldsOf == m_id ? m_bodyField->textCursor().position() : 0;
            m_bodyField->setPlainText(body);
            QTextCursor cursor = m_bodyField->textCursor();
            cursor.setPosition(std::min(place, int(body.size())));
            m_bodyField->setTextCursor(cursor);
        }
        m_bodyField->document()->setModified(false);
        m_heading = m_headingField->text();
        m_body = body;
        m_fieldsOf = m_id;
    }
    m_number->setText(section ? numberOf(m_open.text(), *section) : isTitle ? tr("Title") : QString());
    m_number->setVisible(!m_number->text().isEmpty());
    const bool mayWrite = !m_open.isReadOnly() && (isTitle || (section && !section->locked));
    m_headingField->setVisible(isTitle || (section && section->kind != SectionKind::Top));
    m_headingField->setReadOnly(!mayWrite);
    m_bodyField->setVisible(section);
    m_bodyField->setReadOnly(!mayWrite);
    m_hint->setVisible(section && mayWrite);
    m_table->setVisible(section && mayWrite && tableNear(body.split(u'\n'), 0).isThere());
    showNotes();
    showPreview();
}

// What the template says about the section.
void SectionEditor::showNotes()
{
    const SectionInfo *info = m_open.isOpen() ? m_open.filled().find(m_id) : nullptr;
    m_lawLine->setVisible(info && !info->law.isEmpty());
    QString html;
    if (info) {
        Level strictest = Level::OwnRule;
        QStringList law;
        for (const LawMark &mark : info->law) {
            strictest = std::min(strictest, levelOf(mark.level));
            law << m_open.book().words().library.laws().texts(mark.law, m_open.language(), LawForm::Short);
        }
        m_level->show(strictest);
        m_law->setText(law.join(m_open.book().words().comma()));
        for (const QString &note : info->notes)
            html += paragraphHtml(note);
        for (const QString &doubt : info->toConfirm)
            html += paragraphHtml(tr("Please check before use: %1").arg(doubt));
    }
    m_notes->setVisible(!html.isEmpty());
    if (html != m_shownNotes) {
        m_shownNotes = html;
        m_notes->setHtml(QStringLiteral("<p><b>%1</b></p>").arg(tr("Advice, not printed").toHtmlEscaped()) + html);
    }
}

void SectionEditor::showPreview()
{
    m_soon.stop();
    if (!m_open.isOpen() || m_id.isEmpty())
        return m_preview->clear();
    QList<DocumentBlock> blocks;
    const NumberedDocument whole = numbered(typed());
    if (m_id == titleId)
        return m_preview->setHtml(QStringLiteral("<h2>") + whole.title.toHtmlEscaped() + QStringLiteral("</h2>"));
    for (const DocumentBlock &block : whole.blocks)
        if (block.section == m_id && block.kind != DocumentBlock::Kind::PageBreak)
            blocks << block;
    m_preview->setHtml(blocksHtml(blocks));
}

// The table where the cursor is, as rows and columns.
void SectionEditor::editTable()
{
    finishComposing();
    QStringList lines = m_bodyField->toPlainText().split(u'\n');
    const TablePlace place = tableNear(lines, m_bodyField->textCursor().blockNumber());
    if (!place.isThere())
        return;
    TableDialog dialog(lines.mid(place.first, place.count), this);
    if (dialog.exec() != QDialog::Accepted)
        return;
    QTextCursor cursor(m_bodyField->document()->findBlockByNumber(int(place.first)));
    const QTextBlock last = m_bodyField->document()->findBlockByNumber(int(place.first + place.count - 1));
    cursor.setPosition(last.position() + last.length() - 1, QTextCursor::KeepAnchor);
    cursor.insertText(dialog.rows().join(u'\n'));
    save();
}

bool SectionEditor::isEdited() const { return m_headingField->text() != m_heading || m_bodyField->document()->isModified(); }

EditedDocument SectionEditor::typed() const
{
    EditedDocument document = m_open.text();
    if (m_id == titleId) {
        document.title = m_headingField->text() == m_heading ? document.title : m_headingField->text();
        return document;
    }
    const qsizetype place = document.indexOf(m_id);
    if (place < 0)
        return document;
    DocumentSection &section = document.sections[place];
    if (m_headingField->text() != m_heading)
        section.heading = m_headingField->text();
    if (m_bodyField->document()->isModified() && m_bodyField->toPlainText() != m_body)
        section.body = keptBody(m_bodyField->toPlainText(), document);
    return document;
}

bool SectionEditor::save()
{
    if (m_saving || !m_open.isOpen() || m_id.isEmpty() || m_open.isReadOnly() || !isEdited())
        return true;
    const EditedDocument document = typed();
    const QScopedValueRollback saving(m_saving, true);
    const QString heading = m_heading, body = m_body;
    m_heading = m_headingField->text(); // what is written is what stands there: it may follow
    m_bodyField->document()->setModified(false);
    Change change;
    const Document now = withText(m_open.record(), document);
    if (now == m_open.record()) {
        showSection(); // in the form that is kept
        return true;
    }
    change.alter(m_open.record(), now);
    const Result<void> saved = m_open.book().apply(change, tr("Change “%1”").arg(m_open.record().title));
    if (saved)
        return true;
    m_heading = heading;
    m_body = body;
    m_bodyField->document()->setModified(true);
    m_open.messages().show({.mark = Mark::Late,
                            .text = saved.error().message,
                            .detail = saved.error().detail,
                            .action = tr("Discard what was typed"),
                            .run = [editor = QPointer<SectionEditor>(this)] {
                                if (!editor)
                                    return;
                                editor->m_bodyField->document()->setModified(false);
                                editor->m_heading = editor->m_headingField->text();
                                editor->showSection();
                            }});
    return false;
}

void SectionEditor::focusHeading()
{
    QWidget *field = m_headingField->isVisibleTo(this) ? static_cast<QWidget *>(m_headingField) : m_bodyField;
    field->setFocus(Qt::ShortcutFocusReason);
}

void SectionEditor::markHeading(qsizetype from, qsizetype length) { m_headingField->setSelection(int(from), int(length)); }

void SectionEditor::markBody(qsizetype from, qsizetype length)
{
    QTextCursor place = m_bodyField->textCursor();
    place.setPosition(int(from));
    place.setPosition(int(from + length), QTextCursor::KeepAnchor);
    m_bodyField->setTextCursor(place);
    m_bodyField->ensureCursorVisible();
}
