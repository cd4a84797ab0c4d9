// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QToolButton>
#include <QWidget>

class QDialogButtonBox;
class QProgressBar;
class Text;

// Opens a popup under `anchor`, or above it where there is no room, never beyond the screen.
void showBelow(QWidget &popup, const QWidget &anchor);

// A "?" in a ring, quiet until it is pointed at.
class QuestionMark : public QToolButton
{
    Q_OBJECT
public:
    explicit QuestionMark(const QString &name, QWidget *parent = nullptr);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
};

// The one beside a field: why it is asked, and the article. Hover or press; F1 on the field does the same.
class HelpMark : public QuestionMark
{
    Q_OBJECT
public:
    HelpMark(const QString &field, const QString &why, QWidget *parent = nullptr);
};

// A line that opens and closes what belongs to it.
class Expander : public QWidget
{
    Q_OBJECT
public:
    Expander(const QString &title, QWidget *content, QWidget *parent = nullptr);
    void setOpen(bool open);

private:
    QToolButton *m_line;
    QWidget *m_content;
};

// What an empty page says first, and the button that does it.
class EmptyState : public QWidget
{
    Q_OBJECT
public:
    EmptyState(const QString &icon, const QString &title, const QString &sentence, const QString &button, QWidget *parent = nullptr);

signals:
    void started();
};

// Long work: what it does now, how far it is, pause and cancel. The window stays usable.
class JobLine : public QWidget
{
    Q_OBJECT
public:
    JobLine(const QString &title, QWidget *parent = nullptr);
    void setProgress(int percent, const QString &now);

signals:
    void pauseToggled(bool paused);
    void cancelled();

private:
    QProgressBar *m_bar;
    Text *m_now;
};

// A drawing of the icon family on its own, in the ink of the text around it.
class IconLabel : public QWidget
{
    Q_OBJECT
public:
    IconLabel(const QString &icon, int side, bool onTint = false, QWidget *parent = nullptr);
    void setIcon(const QString &icon);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_icon;
    bool m_onTint;
};

// The buttons of a dialog that does something: Ok under its verb, taken by Enter even while another has the focus, and Cancel.
QDialogButtonBox *verbButtons(const QString &verb);
