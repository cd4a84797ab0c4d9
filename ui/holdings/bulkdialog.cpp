// SPDX-License-Identifier: GPL-3.0-or-later
#include "bulkdialog.h"

#include "theme/theme.h"
#include "widgets/bits.h"
#include "widgets/text.h"

#include <QDialogButtonBox>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace {

template<class V> constexpr bool isList = std::is_same_v<V, Codes> || isLinks<V>;

void addTo(Codes &codes, const Codes &more)
{
    for (const QString &code : more.values)
        if (!codes.values.contains(code))
            codes.values.append(code);
}

template<class R> void addTo(Links<R> &links, const Links<R> &more)
{
    for (const QUuid &id : more.ids)
        if (!links.has(id))
            links.ids.append(id);
}

template<class R> QList<Choice> linksOf(const RecordModel<R> &records, QString R::*text)
{
    QList<Choice> choices;
    for (const R &record : records.records())
        choices.append({record.id.toString(QUuid::WithoutBraces), record.*text});
    return choices;
}

} // namespace

BulkDialog::BulkDialog(const Book &book, const Library &library, int count, QWidget *parent)
    : QDialog(parent)
    , m_builder(library, book.words().language, m_binder)
    , m_fields(new QComboBox)
    , m_editors(new QStackedWidget)
    , m_add(new QCheckBox(tr("Add to what is there instead of replacing it")))
{
    setWindowTitle(tr("Change one field"));
    setAttribute(Qt::WA_DeleteOnClose);
    m_fields->setAccessibleName(tr("Field"));
    m_fields->setObjectName(QStringLiteral("fields"));
    m_add->setObjectName(QStringLiteral("add"));
    forEachField<Holding>([this](const auto &field) { addField(field.column); });
    for (auto *box : m_editors->findChildren<PickBox *>(QStringLiteral("purposes")))
        box->setChoices(linksOf(book.records<Purpose>(), &Purpose::text));
    for (auto *box : m_editors->findChildren<PickBox *>(QStringLiteral("contractors")))
        box->setChoices(linksOf(book.records<Contractor>(), &Contractor::name));
    m_binder.show({});

    auto *buttons = verbButtons(tr("Change %n records", nullptr, count));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::l, space::l, space::l, space::l);
    column->setSpacing(space::m);
    column->addWidget(Text::paragraph(tr("Which field is the same in all %n chosen records?", nullptr, count)));
    column->addWidget(m_fields);
    column->addWidget(m_editors, 1);
    column->addWidget(m_add);
    column->addWidget(buttons);
    resize(fontMetrics().height() * 26, fontMetrics().height() * 20);
    connect(m_fields, &QComboBox::currentIndexChanged, this, &BulkDialog::chooseField);
    connect(buttons, &QDialogButtonBox::accepted, this, [this] {
        finishComposing();
        if (isReadable())
            accept();
    });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    m_fields->setCurrentIndex(m_fields->findData(QStringLiteral("department")));
    chooseField();
}

// The name stays each record's own.
void BulkDialog::addField(const char *column)
{
    if (qstrcmp(column, "name") == 0)
        return;
    auto *page = new QWidget;
    auto *lines = new QVBoxLayout(page);
    auto *group = new QFormLayout;
    group->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    group->setRowWrapPolicy(QFormLayout::WrapAllRows);
    lines->addLayout(group);
    lines->addStretch();
    const bool several = qstrcmp(column, "note") == 0 || qstrcmp(column, "evidence") == 0;
    FieldLine *line = m_builder.add(*group, column, several ? FormBuilder<Holding>::Lines::Several : FormBuilder<Holding>::Lines::One);
    m_fields->addItem(line->editor()->accessibleName(), QLatin1StringView(column));
    auto *area = new QScrollArea;
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setWidget(page);
    m_editors->addWidget(area);
}

void BulkDialog::chooseField()
{
    m_editors->setCurrentIndex(m_fields->currentIndex());
    bool list = false;
    forEachField<Holding>([&]<class F>(const F &field) {
        if (m_fields->currentData().toString() == QLatin1StringView(field.column))
            list = isList<typename F::Value>;
    });
    m_add->setVisible(list);
}

// A text that is no date or number stands for nothing: taking it would empty the field in every record.
bool BulkDialog::isReadable() const
{
    const auto *date = qobject_cast<DateField *>(editor());
    const auto *count = qobject_cast<CountField *>(editor());
    return (!date || date->value()) && (!count || count->value());
}

QWidget *BulkDialog::editor() const { return m_editors->currentWidget()->findChild<QWidget *>(m_fields->currentData().toString()); }

Holding BulkDialog::applied(Holding holding) const
{
    const Holding given = m_binder.read({});
    const QString column = m_fields->currentData().toString();
    forEachField<Holding>([&]<class F>(const F &field) {
        if (column != QLatin1StringView(field.column))
            return;
        if constexpr (isList<typename F::Value>)
            if (m_add->isChecked())
                return addTo(holding.*field.member, given.*field.member);
        holding.*field.member = given.*field.member;
    });
    return holding;
}

QString BulkDialog::fieldLabel() const { return m_fields->currentText(); }
