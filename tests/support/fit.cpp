// SPDX-License-Identifier: GPL-3.0-or-later
#include "fit.h"

#include "widgets/text.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QAccessible>
#include <QAction>
#include <QComboBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QListView>
#include <QPlainTextEdit>
#include <QRegularExpression>
#include <QScrollArea>
#include <QStyle>
#include <QStyleOptionComboBox>

#include <algorithm>

namespace {

QString line(const QWidget *widget, const QString &text)
{
    return QStringLiteral("%1 “%2”").arg(QLatin1String(widget->metaObject()->className()), text.left(60));
}

bool isCut(const QLabel &label)
{
    if (label.text().isEmpty() || qobject_cast<const ElidedText *>(&label))
        return false;
    if (label.wordWrap())
        return label.height() < label.heightForWidth(label.width());
    return label.width() < label.sizeHint().width() || label.height() < label.fontMetrics().height();
}

bool isCut(const QAbstractButton &button)
{
    if (button.text().isEmpty() || button.inherits("QLineEditIconButton"))
        return false;
    // A control that ends in "…" says the whole in its tool tip.
    const bool elided = button.toolTip().contains(QString(button.text()).replace(QLatin1String("&&"), QLatin1String("&")).toHtmlEscaped());
    const QSize least = button.hasHeightForWidth() ? QSize(0, button.heightForWidth(button.width())) : button.sizeHint();
    return (button.width() < least.width() && !elided) || button.height() < least.height();
}

bool isCut(const QComboBox &box)
{
    QStyleOptionComboBox option;
    option.initFrom(&box);
    option.subControls = QStyle::SC_All;
    const int words = box.fontMetrics().horizontalAdvance(box.currentText());
    const QRect room = box.style()->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, &box);
    return room.width() < words && !box.toolTip().contains(box.currentText().toHtmlEscaped());
}

// A column may be narrower than its words only where the words say so with a tool tip or wrap.
QStringList cutHeads(const QHeaderView &header)
{
    QStringList found;
    for (int i = 0; header.model() && header.orientation() == Qt::Horizontal && i < header.count(); ++i) {
        const QString text = header.model()->headerData(i, Qt::Horizontal).toString();
        if (!header.isSectionHidden(i) && header.sectionSize(i) < header.fontMetrics().horizontalAdvance(text))
            found += line(&header, text);
    }
    return found;
}

bool isControl(const QWidget &widget)
{
    const bool control = qobject_cast<const QAbstractButton *>(&widget) || qobject_cast<const QLineEdit *>(&widget)
        || qobject_cast<const QPlainTextEdit *>(&widget) || qobject_cast<const QComboBox *>(&widget)
        || qobject_cast<const QAbstractSpinBox *>(&widget) || qobject_cast<const QAbstractItemView *>(&widget);
    if (!control || qobject_cast<const QHeaderView *>(&widget) || widget.objectName().startsWith(QLatin1String("qt_")))
        return false;
    for (const char *inner : {"QTableCornerButton", "QLineEditIconButton", "QComboBoxListView", "QToolBarExtension"})
        if (widget.inherits(inner))
            return false;
    const QWidget *parent = widget.parentWidget();
    return !qobject_cast<const QComboBox *>(parent) && !qobject_cast<const QAbstractSpinBox *>(parent);
}

bool isForeign(QString text, Language language, const QStringList &data)
{
    static const QRegularExpression japanese(QStringLiteral("[\\p{Han}\\p{Hiragana}\\p{Katakana}]"));
    static const QRegularExpression word(QStringLiteral("[A-Za-z]{4,}"));
    static const QRegularExpression neutral(QStringLiteral("<[^>]*>|\\bCtrl\\b|\\bShift\\b"));
    if (!(language == Language::English ? japanese : word).match(text).hasMatch())
        return false; // the greater part
    text.remove(neutral);
    for (const QString &entered : data)
        text.remove(entered);
    const bool hasJapanese = japanese.match(text).hasMatch();
    return language == Language::English ? hasJapanese : !hasJapanese && word.match(text).hasMatch();
}

QStringList textsOf(const QWidget &widget)
{
    QStringList texts{widget.toolTip(), widget.accessibleName(), widget.accessibleDescription(),
                      widget.isWindow() ? widget.windowTitle() : QString()};
    if (const auto *label = qobject_cast<const QLabel *>(&widget))
        texts << label->text();
    else if (const auto *button = qobject_cast<const QAbstractButton *>(&widget))
        texts << button->text();
    else if (const auto *edit = qobject_cast<const QLineEdit *>(&widget))
        texts << edit->placeholderText();
    else if (const auto *box = qobject_cast<const QComboBox *>(&widget))
        for (int i = 0; i < box->count(); ++i)
            texts << box->itemText(i);
    else if (const auto *header = qobject_cast<const QHeaderView *>(&widget))
        for (int i = 0; header->model() && header->orientation() == Qt::Horizontal && i < header->count(); ++i)
            texts << header->model()->headerData(i, Qt::Horizontal).toString();
    for (const QAction *action : widget.actions())
        texts << action->text();
    return texts;
}

} // namespace

QStringList cutTexts(const QWidget &window)
{
    QStringList found;
    for (const QWidget *widget : window.findChildren<QWidget *>()) {
        if (!widget->isVisible())
            continue;
        if (const auto *area = qobject_cast<const QScrollArea *>(widget)) {
            if (area->widget() && area->widget()->width() > area->viewport()->width())
                found += line(area, QStringLiteral("wider than its place"));
        } else if (const auto *label = qobject_cast<const QLabel *>(widget)) {
            if (isCut(*label))
                found += line(label, label->text());
        } else if (const auto *button = qobject_cast<const QAbstractButton *>(widget)) {
            if (isCut(*button))
                found += line(button, button->text());
        } else if (const auto *box = qobject_cast<const QComboBox *>(widget)) {
            if (isCut(*box))
                found += line(box, box->currentText());
        } else if (const auto *header = qobject_cast<const QHeaderView *>(widget)) {
            found += cutHeads(*header);
        }
    }
    return found;
}

QStringList namelessControls(const QWidget &window)
{
    QStringList found;
    for (QWidget *widget : window.findChildren<QWidget *>()) {
        if (!widget->isVisible() || !isControl(*widget))
            continue;
        const QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(widget);
        if (!spoken || spoken->text(QAccessible::Name).isEmpty())
            found += line(widget,
                          widget->objectName() + QStringLiteral(" in ") + QLatin1String(widget->parentWidget()->metaObject()->className()));
    }
    return found;
}

QStringList foreignTexts(const QWidget &window, Language language, const QStringList &entered)
{
    QStringList found, data = entered;
    // What is part of something longer must not take a piece out of it.
    std::stable_sort(data.begin(), data.end(), [](const QString &one, const QString &other) { return one.size() > other.size(); });
    const auto look = [&](const QWidget &widget) {
        for (const QString &text : textsOf(widget))
            if (isForeign(text, language, data))
                found += line(&widget, text);
    };
    look(window);
    for (const QWidget *widget : window.findChildren<QWidget *>())
        look(*widget);
    return found;
}
