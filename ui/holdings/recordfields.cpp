// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/text.h"
#include "forms/linkbutton.h"
#include "recordform.h"
#include "theme/icons.h"
#include "theme/theme.h"
#include "widgets/bits.h"
#include "widgets/messagebar.h"

#include <QLineEdit>
#include <QScrollArea>
#include <QToolButton>
#include <QVBoxLayout>

void RecordForm::addAlways(QVBoxLayout &column)
{
    addFields(column, tr("What"), {"name", "kind", "subjects", "items", "count"});
    addFields(column, tr("Where and by whom"), {"storage", "access", "owner"});
    addFields(column, tr("Why and how long"), {"purposes", "contractors", "retention_period", "last_review"});
}

QWidget *RecordForm::more()
{
    auto *part = new QWidget;
    auto *column = new QVBoxLayout(part);
    column->setContentsMargins(0, 0, 0, 0);
    addFields(*column, tr("What it is in law"),
              {"presence", "about", "identifiable", "form", "class", "retained", "sensitive", "financial", "mynumber", "count_as_of",
               "count_max"});
    addFields(*column, tr("How it came and what was told"),
              {"sources", "consent_bases", "notice", "notice_ground", "notice_place", "notice_date", "planned"});
    addFields(*column, tr("Place and protection"),
              {"place", "department", "countries", "medium", "access_count", "encryption", "backup", "restore_tested"});
    addFields(*column, tr("Handing on"), {"third_party", "opt_out_number", "provision_record", "provision_record_until"});
    addFields(*column, tr("The end"), {"retention", "disposal"});
    addFields(*column, tr("For the files"), {"review_result", "note", "evidence"});
    return part;
}

void RecordForm::addFields(QVBoxLayout &column, const QString &heading, const QList<const char *> &columns)
{
    QFormLayout *group = addGroup(column, heading);
    for (const char *name : columns) {
        const bool many = qstrcmp(name, "note") == 0 || qstrcmp(name, "evidence") == 0;
        m_lines.insert(QLatin1StringView(name),
                       m_builder.add(*group, name, many ? FormBuilder<Holding>::Lines::Several : FormBuilder<Holding>::Lines::One));
    }
}

// Real examples in the empty fields, and the drawings of the kinds.
void RecordForm::addHints()
{
    const std::initializer_list<std::pair<const char *, QString>> examples{
        {"name", tr("e.g. Customer list on the office PC")},
        {"count", tr("e.g. 120")},
        {"count_max", tr("e.g. 500")},
        {"retention_period", tr("e.g. 5 years after the last purchase")},
        {"place", tr("e.g. Second drawer beside the counter")},
        {"department", tr("e.g. Sales")},
        {"access_count", tr("e.g. 3")},
        {"notice_place", tr("e.g. Privacy policy on the website")},
        {"opt_out_number", tr("e.g. Number of the filing with the Commission")},
    };
    for (const auto &[column, example] : examples)
        editorOf<QLineEdit>(column)->setPlaceholderText(example);
    editorOf<QPlainTextEdit>("note")->setPlaceholderText(tr("e.g. Moved to the new PC in April"));
    editorOf<QPlainTextEdit>("evidence")->setPlaceholderText(tr("One link or file name a line"));
    auto *kinds = editorOf<QComboBox>("kind");
    for (int i = 0; i < kinds->count(); ++i)
        if (const Kind *kind = m_library.kind(kinds->itemData(i).toString()))
            kinds->setItemIcon(i, lineIcon(kind->icon));
}

void RecordForm::connectLinks()
{
    const auto offer = [this](const char *column, auto records, auto text) {
        auto *box = editorOf<PickBox>(column);
        const auto fill = [box, records, text] {
            QList<Choice> choices;
            for (const auto &record : records->records())
                choices.append({record.id.toString(QUuid::WithoutBraces), record.*text});
            box->setChoices(choices);
        };
        connect(records, &RecordModelBase::recordsChanged, box, fill);
        fill();
        return box;
    };
    connect(offer("purposes", &m_book.records<Purpose>(), &Purpose::text), &PickBox::createAsked, this, &RecordForm::createPurpose);
    connect(offer("contractors", &m_book.records<Contractor>(), &Contractor::name), &PickBox::createAsked, this,
            &RecordForm::createContractor);
    // Below the field: each has more to it than its words.
    const auto lead = [this](const char *column, const QString &text, const char *name, void (RecordForm::*wanted)(const QUuid &)) {
        auto *button = new LinkButton(text);
        button->setObjectName(QLatin1StringView(name));
        static_cast<QBoxLayout *>(m_lines.value(QLatin1StringView(column))->layout())->addWidget(button, 0, Qt::AlignLeft);
        connect(button, &LinkButton::wanted, this, [this, wanted](const QUuid &id) {
            if (finish())
                emit(this->*wanted)(id);
        });
        return button;
    };
    m_toPurpose = lead("purposes", tr("Open the purpose"), "toPurpose", &RecordForm::purposeWanted);
    m_toContractor = lead("contractors", tr("Open the contractor"), "openContractor", &RecordForm::contractorWanted);
}

void RecordForm::refreshLinks()
{
    const auto targets = [](const auto &records, const QList<QUuid> &ids, auto name) {
        QList<Choice> found;
        for (const QUuid &id : ids)
            if (const auto *record = records.find(id))
                found.append({id.toString(QUuid::WithoutBraces), record->*name});
        return found;
    };
    const Holding shown = m_record.value_or(Holding());
    m_toPurpose->setTargets(targets(m_book.records<Purpose>(), shown.purposes.ids, &Purpose::text));
    m_toContractor->setTargets(targets(m_book.records<Contractor>(), shown.contractors.ids, &Contractor::name));
}

void RecordForm::createPurpose(const QString &text)
{
    finish();
    Purpose purpose;
    purpose.text = text;
    purpose.group = Code{m_record->subjects.values.value(0)};
    Holding after = *m_record;
    after.purposes.ids.append(purpose.id);
    Change change;
    change.add(purpose);
    change.alter(*m_record, after);
    m_messages.check(m_book.apply(change, tr("Create “%1”").arg(oneLine(firstOf(text, 40)))));
}

void RecordForm::createContractor(const QString &name)
{
    finish();
    Contractor contractor;
    contractor.name = name;
    Holding after = *m_record;
    after.contractors.ids.append(contractor.id);
    Change change;
    change.add(contractor);
    change.alter(*m_record, after);
    m_messages.check(m_book.apply(change, tr("Create “%1”").arg(oneLine(firstOf(name, 40)))));
}

// The codes that this kind usually has come first among the chips.
void RecordForm::preferLikely()
{
    const Kind *kind = m_library.kind(m_record->kind.value);
    forEachField<Holding>([&]<class F>(const F &field) {
        if constexpr (std::is_same_v<typename F::Value, Codes>)
            if (auto *chips = qobject_cast<ChipBox *>(m_lines.value(QLatin1StringView(field.column))->editor()))
                chips->setLikely(kind ? (kind->defaults.*field.member).values : QStringList());
    });
}

void RecordForm::focusField(const QString &column)
{
    FieldLine *line = m_lines.value(column);
    if (!line)
        return;
    if (m_more->isAncestorOf(line))
        m_more->setOpen(true);
    m_area->widget()->layout()->activate(); // where the field will be
    QWidget *editor = line->editor();
    editor->setFocus(Qt::ShortcutFocusReason);
    if (auto *text = qobject_cast<QLineEdit *>(editor))
        text->selectAll();
    m_area->ensureWidgetVisible(line, 0, space::xl);
}
