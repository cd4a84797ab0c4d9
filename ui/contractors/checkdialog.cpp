// SPDX-License-Identifier: GPL-3.0-or-later
#include "checkdialog.h"

#include "domain/text.h"
#include "theme/theme.h"
#include "widgets/bits.h"
#include "widgets/surface.h"

#include <QDialogButtonBox>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

CheckDialog::CheckDialog(const ContractorCheck &check, Kind kind, const QString &contractor, const Library &library, Language language,
                         QWidget *parent)
    : QDialog(parent)
    , m_check(check)
{
    setWindowTitle(tr("Check of “%1”").arg(oneLine(firstOf(contractor, 40))));
    setAttribute(Qt::WA_DeleteOnClose);
    QDialogButtonBox *buttons = verbButtons(kind == Kind::New ? tr("Enter the check") : tr("Change the check"));
    if (kind == Kind::There) {
        QPushButton *away = buttons->addButton(tr("Delete"), QDialogButtonBox::DestructiveRole);
        away->setObjectName(QStringLiteral("delete"));
        away->setAutoDefault(false);
        connect(away, &QPushButton::clicked, this, [this] {
            m_removal = true;
            QDialog::accept();
        });
    }
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::l, space::l, space::l, space::l);
    column->setSpacing(space::m);
    column->addWidget(scrolled(fields(library, language)), 1);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &CheckDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    m_binder.show(m_check);
    m_binder.edited = [this] { follow(); };
    resize(fontMetrics().height() * 32, fontMetrics().height() * 30);
}

QWidget *CheckDialog::fields(const Library &library, Language language)
{
    auto *all = new QWidget;
    auto *column = new QVBoxLayout(all);
    column->setContentsMargins(0, 0, space::m, 0);
    FormBuilder<ContractorCheck> builder(library, language, m_binder);
    using Lines = FormBuilder<ContractorCheck>::Lines;
    QFormLayout *how = addGroup(*column, tr("When and how"), Labels::Above);
    m_day = builder.add(*how, "checked_on");
    builder.add(*how, "method");
    builder.add(*how, "checked_by");
    QFormLayout *found = addGroup(*column, tr("What was found"), Labels::Above);
    builder.add(*found, "points");
    builder.add(*found, "incidents");
    builder.add(*found, "result", Lines::Several);
    QFormLayout *mend = addGroup(*column, tr("To be mended"), Labels::Above);
    builder.add(*mend, "remedy", Lines::Several);
    builder.add(*mend, "remedy_due");
    QFormLayout *files = addGroup(*column, tr("For the files"), Labels::Above);
    builder.add(*files, "evidence", Lines::Several);
    builder.add(*files, "note", Lines::Several);
    column->addStretch();
    return all;
}

void CheckDialog::follow() { m_day->setCheck(check().checkedOn.isValid() ? QString() : tr("Enter the day of the check.")); }

void CheckDialog::accept()
{
    finishComposing();
    follow();
    for (TypedField *field : findChildren<TypedField *>()) // what is no date or number stays in its field until it is one
        if (!field->isRight())
            return field->setFocus(Qt::OtherFocusReason);
    if (check().checkedOn.isValid())
        return QDialog::accept();
    m_day->editor()->setFocus(Qt::OtherFocusReason);
}
