// SPDX-License-Identifier: GPL-3.0-or-later
#include "letterfields.h"

#include "forms/editors.h"
#include "forms/noteguard.h"
#include "theme/style.h"
#include "widgets/bits.h"
#include "widgets/choices.h"
#include "widgets/text.h"
#include "workspace/lettervalues.h"

#include <QLineEdit>
#include <QPlainTextEdit>
#include <QVBoxLayout>

#include <limits>

namespace {

// Undefined for nothing: what the records tell stands then.
QJsonValue valueOf(const QString &typed) { return typed.trimmed().isEmpty() ? QJsonValue(QJsonValue::Undefined) : QJsonValue(typed); }

} // namespace

LetterFields::LetterFields(Language language) : m_language(language), m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, space::s, 0);
}

void LetterFields::show(const QUuid &record, const Letter &letter, const Letters &letters, const LetterValues &known, const QString &stored)
{
    const QString wanted = record.toString() + letter.id;
    if (m_shown == wanted)
        return fillIn(known, stored);
    m_shown = wanted;
    delete m_content;
    m_content = new QWidget;
    auto *asked = new QVBoxLayout(m_content);
    asked->setContentsMargins(0, 0, 0, 0);
    asked->setSpacing(space::s);
    auto *told = new QWidget;
    auto *rest = new QVBoxLayout(told);
    rest->setContentsMargins(0, 0, 0, 0);
    rest->setSpacing(space::s);
    for (const QString &key : letter.placeholders) {
        const LetterField *field = letters.field(key);
        if (!field)
            continue;
        const bool isTold = known.texts.contains(key) || key.startsWith(u"firm.") || key == u"letter.date";
        (isTold ? rest : asked)->addWidget(fieldOf(*field, known, stored));
    }
    auto *folded = new Expander(tr("Filled in from the records"), told);
    folded->setVisible(rest->count() > 0);
    asked->addWidget(folded);
    asked->addStretch();
    m_column->addWidget(m_content);
}

QWidget *LetterFields::fieldOf(const LetterField &field, const LetterValues &known, const QString &stored)
{
    const LetterValues now = withTyped(known, stored);
    const QString name = field.name.in(m_language);
    if (field.isCondition) {
        auto *box = new Chip(name);
        box->setObjectName(field.key);
        box->setChecked(now.conditions.contains(field.key));
        box->setAccessibleDescription(field.help.in(m_language));
        connect(box, &QAbstractButton::clicked, this, [this, key = field.key](bool on) { emit taken(key, on); });
        return box;
    }
    auto *part = new QWidget;
    auto *column = new QVBoxLayout(part);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    column->addWidget(new Text(name, Type::Caption));
    const QString value = now.texts.value(field.key);
    QWidget *editor = field.isLong ? areaOf(field, value) : lineOf(field, value);
    editor->setObjectName(field.key);
    editor->setAccessibleName(name);
    editor->setAccessibleDescription(field.help.in(m_language));
    column->addWidget(editor);
    auto *guard = new NoteGuard(editor, numberDetails);
    column->addWidget(guard);
    connect(guard, &NoteGuard::masked, this, [this, editor] { offer(editor); });
    return part;
}

QWidget *LetterFields::lineOf(const LetterField &field, const QString &value)
{
    auto *line = new QLineEdit(value);
    line->setMaxLength(std::numeric_limits<int>::max()); // nothing is cut silently
    line->setPlaceholderText(field.example.in(m_language));
    connect(line, &QLineEdit::returnPressed, this, [this, line] { offer(*line); });
    new LeaveWatcher(line, [this, line] { offer(*line); });
    return line;
}

QWidget *LetterFields::areaOf(const LetterField &field, const QString &value)
{
    auto *area = new QPlainTextEdit(value);
    area->setTabChangesFocus(true);
    area->setPlaceholderText(field.example.in(m_language));
    area->setFixedHeight(fontMetrics().height() * 4);
    new LeaveWatcher(area, [this, area] { offer(*area); });
    return area;
}

void LetterFields::offer(QPlainTextEdit &area)
{
    if (!area.document()->isModified())
        return;
    area.document()->setModified(false);
    emit taken(area.objectName(), valueOf(area.toPlainText()));
}

void LetterFields::offer(QLineEdit &line)
{
    if (!line.isModified())
        return;
    line.setModified(false);
    emit taken(line.objectName(), valueOf(line.text()));
}

// What the records tell now goes into fields in which nothing is typed that was not taken yet.
void LetterFields::fillIn(const LetterValues &known, const QString &stored)
{
    const LetterValues now = withTyped(known, stored);
    for (QLineEdit *line : findChildren<QLineEdit *>())
        if (const QString value = now.texts.value(line->objectName()); !line->isModified() && line->text() != value)
            line->setText(value);
    for (QPlainTextEdit *area : findChildren<QPlainTextEdit *>())
        if (!area->document()->isModified() && area->toPlainText() != now.texts.value(area->objectName())) {
            area->setPlainText(now.texts.value(area->objectName()));
            area->document()->setModified(false);
        }
    for (Chip *box : findChildren<Chip *>())
        box->setChecked(now.conditions.contains(box->objectName()));
}

void LetterFields::offer(QWidget *field)
{
    if (auto *line = qobject_cast<QLineEdit *>(field))
        offer(*line);
    else if (auto *area = qobject_cast<QPlainTextEdit *>(field))
        offer(*area);
}

void LetterFields::finish()
{
    finishComposing();
    // A field that is left offers what stands in it; one that keeps the keyboard has to be asked. Taking it may show other fields.
    QList<QPointer<QWidget>> fields;
    for (QWidget *field : findChildren<QWidget *>())
        fields << field;
    for (const QPointer<QWidget> &field : fields)
        offer(field);
}
