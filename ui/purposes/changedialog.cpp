// SPDX-License-Identifier: GPL-3.0-or-later
#include "changedialog.h"

#include "domain/purposechange.h"
#include "theme/style.h"
#include "theme/theme.h"
#include "widgets/bits.h"
#include "widgets/surface.h"
#include "widgets/text.h"

#include <QButtonGroup>
#include <QDialogButtonBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollArea>
#include <QVBoxLayout>

ChangeDialog::ChangeDialog(const PurposeChange &change, Kind kind, const Library &library, Language language, QWidget *parent)
    : QDialog(parent)
    , m_change(change)
    , m_library(library)
    , m_language(language)
    , m_builder(library, language, m_binder)
{
    setWindowTitle(kind == Kind::New ? tr("Change the purpose") : tr("Change of %1").arg(change.changedOn.toString(Qt::ISODate)));
    setAttribute(Qt::WA_DeleteOnClose);
    auto *fields = new QWidget;
    auto *inner = new QVBoxLayout(fields);
    inner->setContentsMargins(0, 0, space::m, 0);
    inner->setSpacing(space::m);
    inner->addWidget(texts(kind));
    inner->addWidget(question());
    inner->addWidget(telling());
    inner->addStretch();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::l, space::l, space::l, space::l);
    column->setSpacing(space::m);
    column->addWidget(scrolled(fields), 1);
    addButtons(kind);
    m_binder.show(change);
    const qsizetype answer = m_codes.indexOf(change.foreseeable.value);
    if (answer >= 0)
        m_answers->button(int(answer))->setChecked(true);
    connect(m_after, &QPlainTextEdit::textChanged, this, &ChangeDialog::follow);
    connect(m_answers, &QButtonGroup::idToggled, this, &ChangeDialog::follow);
    follow();
    resize(fontMetrics().height() * 40, fontMetrics().height() * 29);
    m_after->setFocus();
}

QWidget *ChangeDialog::texts(Kind kind)
{
    auto *part = new QWidget;
    auto *halves = new QHBoxLayout(part);
    halves->setContentsMargins(0, 0, 0, 0);
    halves->setSpacing(space::m);
    const auto addText = [&](const QString &name, const QString &text, bool isFixed) {
        auto *edit = new QPlainTextEdit(text);
        edit->setAccessibleName(name);
        edit->setTabChangesFocus(true);
        edit->setReadOnly(isFixed);
        edit->setFixedHeight(6 * edit->fontMetrics().height());
        auto *half = new QVBoxLayout;
        half->setSpacing(space::xs);
        half->addWidget(new Text(name, Type::Caption, Text::Ink::Muted));
        half->addWidget(edit);
        halves->addLayout(half, 1);
        return edit;
    };
    addText(tr("Before"), m_change.before, true)->setObjectName(QStringLiteral("before_text"));
    m_after = addText(tr("After"), m_change.after, kind == Kind::Kept);
    m_after->setObjectName(QStringLiteral("after_text"));
    return part;
}

QWidget *ChangeDialog::question()
{
    auto *part = new QWidget;
    auto *column = new QVBoxLayout(part);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::xs);
    column->addWidget(Text::paragraph(tr("From the old purpose, would people ordinarily expect the new one?"), Type::Strong));
    m_answers = new QButtonGroup(this);
    for (const Entry &entry : m_library.list(QStringLiteral("foreseeable"))) {
        auto *answer = new QRadioButton(QString(entry.name.in(m_language)).replace(u'&', QStringLiteral("&&")));
        answer->setObjectName(QStringLiteral("foreseeable-") + entry.id);
        m_answers->addButton(answer, int(m_codes.size()));
        m_codes << entry.id;
        column->addWidget(answer);
    }
    m_next = Text::paragraph({});
    m_next->setObjectName(QStringLiteral("next"));
    m_next->setMinimumHeight(2 * m_next->fontMetrics().lineSpacing()); // nothing moves when it is answered
    m_next->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    column->addWidget(m_next);
    return part;
}

QWidget *ChangeDialog::telling()
{
    auto *part = new QWidget;
    auto *column = new QVBoxLayout(part);
    column->setContentsMargins(0, 0, 0, 0);
    QFormLayout *when = addGroup(*column, tr("When and why"));
    m_builder.add(*when, "changed_on");
    m_builder.add(*when, "reason");
    QFormLayout *how = addGroup(*column, tr("How people were told (may be filled in later)"));
    for (const char *name : {"told", "told_place", "told_on"})
        m_builder.add(*how, name);
    m_builder.add(*addGroup(*column, tr("For the files")), "note");
    return part;
}

void ChangeDialog::addButtons(Kind kind)
{
    QDialogButtonBox *buttons = verbButtons(kind == Kind::New ? tr("Record the change") : tr("Record it so"));
    m_accept = buttons->button(QDialogButtonBox::Ok);
    m_accept->setObjectName(QStringLiteral("accept"));
    if (kind == Kind::Kept) {
        QPushButton *away = buttons->addButton(tr("Delete"), QDialogButtonBox::DestructiveRole);
        away->setObjectName(QStringLiteral("delete"));
        away->setAutoDefault(false);
        connect(away, &QPushButton::clicked, this, [this] {
            emit deleteWanted();
            QDialog::reject();
        });
    }
    layout()->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &ChangeDialog::finish);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

// What the answer means, and whether all that is needed is there.
void ChangeDialog::follow()
{
    const int answer = m_answers->checkedId();
    const Entry *entry = answer < 0 ? nullptr : m_library.entry(QStringLiteral("foreseeable"), m_codes[answer]);
    m_next->setText(!entry ? QString()
                           : tr("%1 (%2)").arg(entry->hint.in(m_language), m_library.laws().texts(entry->law, m_language, LawForm::Short)));
    m_accept->setEnabled(isComplete());
}

bool ChangeDialog::isComplete() const
{
    const QString after = m_after->toPlainText().trimmed();
    return m_answers->checkedId() >= 0 && (m_after->isReadOnly() || (!after.isEmpty() && after != m_change.before.trimmed()));
}

// A date that is none stays in its field until it is one.
void ChangeDialog::finish()
{
    finishComposing();
    if (!isComplete())
        return;
    for (TypedField *field : findChildren<TypedField *>())
        if (!field->isRight())
            return field->setFocus(Qt::OtherFocusReason);
    accept();
}

PurposeChange ChangeDialog::change() const
{
    PurposeChange change = m_binder.read(m_change);
    if (!m_after->isReadOnly())
        change.after = m_after->toPlainText().trimmed();
    const int answer = m_answers->checkedId();
    if (answer >= 0)
        change.foreseeable.value = m_codes[answer];
    return change;
}

void ChangeDialog::focusField(const QString &column)
{
    if (column == QLatin1String("foreseeable"))
        m_answers->button(std::max(0, m_answers->checkedId()))->setFocus(Qt::ShortcutFocusReason);
    else if (auto *field = findChild<QWidget *>(column))
        field->setFocus(Qt::ShortcutFocusReason);
}
